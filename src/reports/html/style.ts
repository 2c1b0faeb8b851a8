// The one style of the page: colours in light and dark, type, and the page itself. May not load a font or an image.

import { STYLE_CHARTS } from './style-charts.ts';
import { STYLE_PRINT } from './style-print.ts';

/** Text contrast is at least 4.5:1 on every ground it stands on, in both. */
const COLOURS = `
:root{color-scheme:light dark;
--paper:#fff;--wash:#f1f5f5;--ink:#13262c;--soft:#4b6068;--line:#d3dee0;--track:#e3eaeb;
--accent:#0b6475;--error:#b0341a;--warning:#b67a0c;--info:#3d6fae;
--level-1:#eaf3f4;--level-2:#cde4e8;--level-3:#a6cfd7;
--banner:#0b4250;--banner-ink:#fff;--banner-soft:#bfdbe1;--drop:#7fd0dc;--drop-wave:#0b4250;--note:#fdf5e2}
@media screen and (prefers-color-scheme:dark){:root{
--paper:#0f1b1f;--wash:#172529;--ink:#e7eff0;--soft:#a3b8bd;--line:#2d4047;--track:#26383e;
--accent:#63c1cf;--error:#ff8f73;--warning:#f0bd4a;--info:#8db9f2;
--level-1:#15292f;--level-2:#1b3d46;--level-3:#24545f;
--banner:#0a2c36;--note:#2a2412}}
`;

const PAGE = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
.wrap{max-width:70rem;margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem)}
main:focus{outline:none}
h1,.verdict,h2,.tile-count{font-family:"Iowan Old Style","Palatino Linotype",Palatino,P052,"URW Palladio L","Book Antiqua",Georgia,serif;font-weight:600;letter-spacing:-.01em}
h1{font-size:clamp(1.75rem,4.5vw,2.75rem);line-height:1.12;margin:1.5rem 0 1.25rem;overflow-wrap:anywhere}
h2{font-size:clamp(1.5rem,3.2vw,2rem);line-height:1.2;margin:0 0 .6rem}
h3{font-size:1.1875rem;line-height:1.35;margin:2.25rem 0 .4rem}
h4{font-size:1rem;line-height:1.4;margin:1.5rem 0 .3rem}
p{margin:.4rem 0}
a{color:var(--accent);text-underline-offset:.15em}
code{font:400 .875em/1.5 ui-monospace,"SF Mono",SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere;unicode-bidi:isolate}
.sr,.dot{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-5rem;background:var(--paper);color:var(--accent);padding:.6rem 1rem;border-radius:0 0 6px 6px}
.skip:focus{top:0}
.banner{position:relative;background:var(--banner);color:var(--banner-ink);padding:1.75rem 0 5rem;overflow:hidden}
.banner .wrap{position:relative}
.waves{position:absolute;left:0;bottom:0;width:100%;height:3.5rem;fill:var(--drop)}
.waves path{opacity:.11}
.brand{display:flex;align-items:center;gap:.6rem;margin:0;font-weight:600;letter-spacing:.01em}
.mark{width:2rem;height:2rem}
.mark-drop{fill:var(--drop)}.mark-wave{fill:none;stroke:var(--drop-wave);stroke-width:2.2;stroke-linecap:round}
.kind{display:block;font:600 1rem/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;letter-spacing:0;color:var(--banner-soft);margin-bottom:.3rem}
.meta{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem;margin:0}
.meta dt{font-size:.8125rem;color:var(--banner-soft)}
.meta dd{margin:0;font-weight:600}
section{padding-top:3.25rem;margin-top:3.25rem;border-top:1px solid var(--line)}
#verdict{border:0;margin:0;padding-top:2.75rem}
.contents+section{margin-top:0;border:0}
.part{display:flex;align-items:center;gap:.45rem;font:600 .875rem/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;letter-spacing:0;color:var(--accent);margin-bottom:.35rem}
.ring{width:1.25em;height:1.25em;flex:none}
.ring-off{fill:none;stroke:var(--line);stroke-width:2}
.ring-on{fill:none;stroke:var(--accent);stroke-width:3}
.lead{max-width:62ch;color:var(--soft);margin:.2rem 0 1rem}
.small{font-size:.875rem;color:var(--soft);max-width:92ch}
.muted{color:var(--soft);font-weight:400}
.label{font-size:.8125rem;font-weight:600;color:var(--soft)}
.empty{max-width:62ch;padding:1.1rem 1.25rem;background:var(--wash);border-radius:8px}
#verdict h2{font:600 1rem/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;letter-spacing:0;color:var(--soft)}
.verdict{font-size:clamp(1.5rem,3.6vw,2.25rem);line-height:1.28;max-width:32em;margin:.2rem 0 1.75rem;text-wrap:pretty}
.notice{background:var(--note);border-left:4px solid var(--warning);padding:.9rem 1.2rem;border-radius:0 8px 8px 0;margin:1rem 0;max-width:56rem}
.notice p{margin:.15rem 0}
.notice-title{display:flex;align-items:center;gap:.55rem;font-weight:700}
.tiles{list-style:none;padding:0;margin:2rem 0 1.25rem;display:grid;gap:1.5rem clamp(1rem,3vw,2rem);grid-template-columns:repeat(2,minmax(0,1fr))}
@media (min-width:48rem){.tiles{grid-template-columns:repeat(4,minmax(0,1fr))}}
.tile{border-top:2px solid var(--ink);padding-top:.7rem;display:flex;flex-direction:column}
.tile p{margin:0}
.tile-label{font-weight:600;font-size:.9375rem}
.tile-count{font-size:clamp(2.25rem,5vw,3rem);line-height:1.2}
.tile-below{font-size:.875rem;color:var(--soft)}
.contents{display:grid;gap:1.5rem 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,13.5rem),1fr));background:var(--wash);padding:1.4rem 1.6rem;border-radius:8px;margin-top:2.5rem;font-size:.9375rem}
.contents ul{list-style:none;margin:0;padding:0}
.contents li{padding:.15rem 0}
.contents .part{margin:0 0 .3rem}
.steps{list-style:none;counter-reset:step;margin:1.5rem 0 0;padding:0}
.step{counter-increment:step;position:relative;padding:1.1rem 0 1.2rem 3.25rem;border-top:1px solid var(--line)}
.step::before{content:counter(step);position:absolute;left:0;top:.75rem;font:600 2rem/1.2 "Iowan Old Style","Palatino Linotype",Palatino,P052,Georgia,serif;color:var(--accent)}
.step h3{margin:0}
.step-facts,.rule-line{display:flex;flex-wrap:wrap;gap:.15rem 1.25rem;font-size:.9375rem;color:var(--soft)}
.badge{color:var(--ink)}
.command code{display:inline-block;background:var(--wash);padding:.3rem .65rem;border-radius:5px;user-select:all}
details{margin:.75rem 0}
summary{cursor:pointer;color:var(--accent);font-size:.9375rem;font-weight:600}
.inline{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;margin:0;padding:0}
.chips{gap:.5rem}
.chips code{background:var(--wash);padding:.2rem .55rem;border-radius:5px}
.plain{list-style:none;margin:0;padding:0}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:.7rem 2rem;margin:.8rem 0;font-size:.9375rem}
.facts dt{font-size:.8125rem;color:var(--soft)}
.facts dd{margin:0}
.hash{font-size:.75rem;color:var(--soft)}
.balance{font-weight:600}
.rule-list{display:grid}
.rule{border-top:1px solid var(--line);padding:.4rem 0 .8rem}
.rule:target,.source:target{background:var(--wash)}
.rule h4{margin-top:.8rem}
.rule h4 code{color:var(--soft);font-weight:400}
.note{display:block}
footer.wrap{border-top:1px solid var(--line);margin-top:4.5rem;padding-top:1.5rem;padding-bottom:3rem;font-size:.875rem;color:var(--soft)}
footer .brand{font-weight:400}
footer .mark{width:1.5rem;height:1.5rem}
footer .mark-drop{fill:var(--accent)}footer .mark-wave{stroke:var(--paper)}
`;

/** The style, byte for byte as it stands in the page. */
export const STYLE: string = COLOURS + PAGE + STYLE_CHARTS + STYLE_PRINT;
