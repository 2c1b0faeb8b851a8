// What the client edition looks like beside the report of the steward: page one is one page of A4. May not load a font or an image.

import { STYLE } from '../style.ts';

const CLIENT = `
.verdict-more{max-width:46rem;font-size:1.125rem;margin:.35rem 0}
.hidden-count{font-weight:400;font-style:italic;color:var(--soft);white-space:nowrap}
.tile-count .hidden-count{font:400 italic 1.5rem/2 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
.hidden-cell{background:repeating-linear-gradient(135deg,var(--wash) 0 6px,var(--paper) 6px 8px)}
.hidden-cell .hidden-count,.unseen .hidden-count{color:var(--ink)}
.step{display:grid;gap:.3rem 2rem}
@media (min-width:48rem){.step{grid-template-columns:minmax(0,1fr) 17rem}}
.step dl{margin:0;font-size:.9375rem}.step dt{font-size:.8125rem;color:var(--soft)}.step dd{margin:0 0 .3rem}
.sentences{max-width:46rem;padding-left:1.2rem}.sentences li{padding:.15rem 0}
.stretches,.it{min-width:44rem}
.stretches .num,.it .num{white-space:normal}
.unseen-rules th:first-child{width:34%}
.columns-read,.columns-left{list-style:none;padding:0;margin:.4rem 0;columns:16rem;column-gap:2rem;font-size:.875rem}
.columns-read li,.columns-left li{padding:.1rem 0;break-inside:avoid;overflow-wrap:anywhere}
.keys dt{font-weight:600;margin-top:.8rem}.keys dd{margin:0}
@page{@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;color:#4b6068}}
@media print{
html{font-size:9pt}
body{font-size:1rem;line-height:1.4}
.banner{padding:0 0 .5rem}.banner .brand{display:none}
h1{font-size:18pt;margin:.1rem 0 .4rem}
.kind{margin:0}
.meta{display:grid;grid-template-columns:auto auto 1fr;gap:.2rem 2rem}
#verdict{padding-top:.6rem}
.verdict{font-size:12.5pt;margin:.1rem 0 .2rem;max-width:none}
.verdict-more{font-size:9.5pt;max-width:none;margin:.1rem 0}
.tiles{margin:.6rem 0 0;gap:.4rem 1.4rem}
.tile{padding-top:.25rem}.tile-label{font-size:8.5pt}.tile-count{font-size:18pt}.tile-count .hidden-count{font-size:11pt;line-height:2.2}
section{padding-top:.7rem;margin-top:.7rem}
h2{font-size:14pt;margin-bottom:.2rem}
h3{font-size:10.5pt;margin:1rem 0 .1rem}
.part{font-size:8pt;margin-bottom:.05rem}
.steps{margin-top:.2rem}
.step{display:block;padding:.6rem 0 .65rem 2.2rem}.step::before{font-size:15pt;top:.3rem}
.step h3{display:inline;margin-right:1.2rem}.step .step-facts{display:inline-flex}
.step p{margin:.05rem 0}
.step dl{display:grid;grid-template-columns:4fr 5fr;gap:1.2rem;margin-top:.15rem;font-size:8.5pt}
.step dl div{display:flex;gap:.4rem}.step dd{margin:0}.step dt{font-size:8.5pt}
p:has(+.sentences){break-after:avoid}.quiet li{padding-bottom:.3rem}
#scope,#appendix{break-before:page;border:0;margin-top:0;padding-top:0}
.sentences,.lead{max-width:none}
.stretches,.it{min-width:0}
.it td,.it th{padding-top:.2rem;padding-bottom:.2rem}
.matrix td,.matrix th{padding:.35rem .4rem}
.columns-read,.columns-left{columns:3;font-size:8pt}
footer.wrap{margin-top:1rem;padding:.5rem 0 0}
}
`;

/** The style, byte for byte as it stands in the page. */
export const CLIENT_STYLE: string = STYLE + CLIENT;
