// The style of the report on paper, A4. May not hide anything that is read on screen, except what only a screen can use.

/** The print style; it comes last. */
export const STYLE_PRINT: string = `
@page{size:A4;margin:16mm 14mm 18mm}
@media print{
html{font-size:9.5pt;scroll-behavior:auto}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.wrap{max-width:none;padding:0}
.waves{display:none}
.banner{background:none;color:var(--ink);padding:0 0 1rem;border-bottom:2px solid var(--accent)}
.banner .brand,.banner dd,.banner dt,.kind{color:var(--ink)}
.banner .mark-drop{fill:var(--accent)}.banner .mark-wave{stroke:#fff}
.skip,.filters,thead button::after,.filters:not([hidden]){display:none}
section{padding-top:1.6rem;margin-top:1.6rem}
.verdict{font-size:17pt}
.tiles{grid-template-columns:repeat(4,1fr)}
.contents{grid-template-columns:repeat(4,1fr);break-inside:avoid}
h2,h3,h4,figcaption,caption,.lead,.legend,.rule-line{break-after:avoid}
h2,h3,h4,.lead,figcaption,.legend,.tile,.step,.notice,tr,figure>.scroll,.card,.panel,.rule{break-inside:avoid}
.matrix,.narrow{break-inside:avoid}
.twin th,.twin td{padding-top:.2rem;padding-bottom:.2rem}
section>.scroll:has(+.legend){break-after:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
.calendar,.histogram,.rules,.findings,.matrix,.history,.deeds{min-width:0}
.history{font-size:7.5pt}.history thead .num{min-width:0}.history td,.history th{padding:.2rem .35rem .2rem 0}
.panels.multiples{grid-template-columns:repeat(3,1fr);gap:.8rem 1.2rem}
.panels{grid-template-columns:repeat(2,1fr);gap:1rem 1.5rem}
.cards{grid-template-columns:repeat(2,minmax(0,1fr))}
.group{font-size:8pt}.group code{min-width:0;overflow-wrap:anywhere}.group th,.group td{padding-left:.35rem;padding-right:.35rem}
.prose{min-width:0}
table{font-size:8.5pt}
.nowrap{white-space:normal}
th,td{padding:.35rem .6rem .35rem 0}
.hash{overflow-wrap:anywhere}
#findings{break-before:page}
#appendix{break-before:page}
a{color:inherit;text-decoration:none}
summary{list-style:none;font-weight:600}
summary::before{content:none}
details::details-content{content-visibility:visible;height:auto;display:block}
details>:not(summary){display:revert}
}
`;
