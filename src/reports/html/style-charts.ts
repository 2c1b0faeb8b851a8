// The style of tables, charts and the parts of sections. May not load anything; colours come from the variables in style.ts.

/** Tables, charts and sections. */
export const STYLE_CHARTS: string = `
.scroll{overflow-x:auto;margin:1rem 0;border-radius:4px}
.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.45}
caption{text-align:left;color:var(--soft);font-size:.875rem}
caption>span:not(.sr,.zone){display:block;padding-bottom:.5rem}
.findings caption,.group caption{padding-bottom:.5rem}
.rules,.findings{min-width:56rem}.matrix{min-width:40rem}
.group code{display:inline-block;min-width:7.5rem}
th,td{text-align:left;vertical-align:top;padding:.6rem .9rem .6rem 0;border-bottom:1px solid var(--line);unicode-bidi:isolate}
thead th{font-size:.8125rem;font-weight:600;color:var(--soft);border-bottom:2px solid var(--ink);vertical-align:bottom}
tbody th{font-weight:600}
.num{text-align:right;white-space:nowrap}
td.num,th.num{padding-left:.9rem}
.below{display:block;color:var(--soft);font-size:.8125rem;font-weight:400}
.nowrap{white-space:nowrap}
.prose{min-width:11rem}
.rules .num .below{white-space:normal}
.narrow{width:auto;min-width:min(34rem,100%)}
.rules .share{min-width:8.5rem}
.rules .share .num{display:block;text-align:left}
.rules td:first-child{white-space:nowrap}
.bar{display:block;width:100%;height:6px;margin:.35rem 0 .2rem;border-radius:3px}
.bar-track{fill:var(--track)}.bar-accent{fill:var(--accent)}
.bar-error{fill:var(--error)}.bar-warning{fill:var(--warning)}.bar-info{fill:var(--info)}
.badge{display:inline-flex;align-items:center;gap:.45rem;font-weight:600;white-space:nowrap}
.shape{width:1em;height:1em;flex:none}
th .shape{margin-right:.5rem;vertical-align:-.1em}
.fill-error{fill:var(--error)}.fill-warning{fill:var(--warning)}.fill-info{fill:var(--info)}
.cut{fill:none;stroke:var(--paper);stroke-width:1.9;stroke-linecap:round}
.cut-dark{stroke:#201600}
.matrix td,.matrix th{padding:.7rem .9rem;border:1px solid var(--line)}
.matrix thead th{border-bottom:2px solid var(--ink)}
.matrix strong{font-size:1.125rem}
.level-0{background:var(--paper)}.level-1{background:var(--level-1)}.level-2{background:var(--level-2)}.level-3{background:var(--level-3)}
.matrix .below{color:var(--ink)}
.unseen{color:var(--soft);font-style:italic;font-size:.875rem;background:var(--wash)}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;list-style:none;margin:.75rem 0;padding:0;font-size:.875rem;color:var(--soft)}
.legend li{display:flex;align-items:center;gap:.45rem}
.swatch{width:1.1rem;height:1.1rem;border:1px solid var(--line);border-radius:2px;flex:none}
.swatch.due{background:var(--accent);border-color:var(--accent)}
.swatch.overdue{background:repeating-linear-gradient(135deg,var(--error) 0 2px,var(--paper) 2px 5px);border-color:var(--error)}
.swatch.blocked{background:var(--paper);border:2px dashed var(--soft)}
figure{margin:1rem 0 0}
figcaption{font-weight:600;max-width:62ch}
.chart{display:block;width:100%;height:auto;font-family:inherit;font-variant-numeric:tabular-nums lining-nums}
.calendar{min-width:900px}.histogram{min-width:440px}
.chart text{fill:var(--ink);font-size:13px;text-anchor:middle}
.chart .c-label{text-anchor:start;font-weight:600;font-size:14px}
.chart .c-month,.chart .c-axis,.chart .c-zero{fill:var(--soft)}
.chart .c-year,.chart .c-head{font-weight:600}
.chart .c-total{font-weight:700;font-size:15px}
.c-grid{stroke:var(--line);stroke-width:1}.c-base{stroke:var(--ink);stroke-width:1.5}
.c-bar,.h-bar{fill:var(--accent)}
.c-overdue{fill:url(#hatch-due);stroke:var(--error);stroke-width:1.25}
.c-blocked{fill:none;stroke:var(--soft);stroke-width:2;stroke-dasharray:5 4}
.c-plate{fill:var(--paper)}
.c-today{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:2 3}
.chart .c-today-word{font-size:12px;font-weight:600}
.h-past{fill:url(#hatch-due);stroke:var(--error);stroke-width:1.25}
.h-unknown{fill:url(#hatch-unknown);stroke:var(--soft);stroke-width:1.25}
.h-limit{stroke:var(--ink);stroke-width:2}
.chart .h-limit-word{font-weight:700;text-anchor:start}
.chart .h-limit-word[text-anchor=end]{text-anchor:end}
.panels.multiples{gap:1.75rem 2.25rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr))}
.multiples .panel{display:flex;flex-direction:column}
.trend{margin-top:auto}
.chart .t-from{text-anchor:start}.chart .t-to{text-anchor:end}
.t-step{fill:none;stroke:var(--accent);stroke-width:2.2;stroke-linejoin:round}
.t-dot{fill:var(--accent)}
.t-accepted{fill:var(--ink)}.t-handed_over{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}
.t-erased{fill:none;stroke:var(--error);stroke-width:2.4;stroke-linecap:round}
.t-line{stroke:var(--error);stroke-width:1.25;stroke-dasharray:3 3}
.sign{width:1.1rem;height:1.1rem;flex:none}
.sketch{display:block;width:100%;height:2rem;margin-top:.35rem}
.tile-moved{font-weight:600}
.history{font-size:.875rem;min-width:48rem}
.deeds{min-width:36rem}
.history td,.history th{padding:.4rem .5rem .4rem 0}
.history thead .num{white-space:normal;min-width:3.2rem}
.hatch-due-back,.hatch-unknown-back{fill:var(--paper)}
.hatch-due-line{fill:var(--error)}.hatch-unknown-line{fill:var(--soft)}
.defs{position:absolute}
.panels{display:grid;gap:2.5rem 3rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,27rem),1fr))}
.panel{min-width:0}
.panel h3{margin-top:0}
.panel figcaption{font-weight:400;color:var(--soft);font-size:.9375rem}
.cards{display:grid;gap:1.25rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,26rem),1fr));margin:1rem 0}
.card{min-width:0;border:1px solid var(--line);border-radius:8px;padding:1rem 1.1rem .6rem;break-inside:avoid}
.card .scroll{margin:0}
.group{font-size:.875rem}.group td{overflow-wrap:anywhere}
.group caption{color:var(--ink);font-weight:700;font-size:1rem}
.group th,.group td{padding:.35rem .7rem}
.group tbody th,.group thead th:first-child{padding-left:0;font-weight:400;color:var(--soft)}
.group thead th{border-bottom:1px solid var(--line);vertical-align:bottom;color:var(--ink)}
.group thead th.boxed{border:2px solid var(--accent);border-bottom:0}
.group td.boxed{border-left:2px solid var(--accent);border-right:2px solid var(--accent)}
.group .last-member .boxed{border-bottom:2px solid var(--accent)}
.survivor{display:block;color:var(--accent);font-size:.75rem;font-weight:700}
.zone{display:inline-block;margin-left:.4rem;padding:.05rem .55rem;border-radius:9px;font-size:.75rem;font-weight:600;border:1px solid var(--soft);color:var(--soft)}
.zone-sure{background:var(--accent);border-color:var(--accent);color:var(--paper)}
.agree path{fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round}
.group .agree{margin-right:.5rem;vertical-align:-.15em}
.agree-equal,.agree-missing{color:var(--soft)}
.agree-different{font-weight:700}
.filters{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:flex-end;background:var(--wash);padding:1rem 1.1rem;border-radius:8px;margin:1rem 0}
.filters[hidden]{display:none}
.filters label{display:grid;gap:.25rem;font-size:.8125rem;font-weight:600;min-width:0;flex:1 1 12rem}
.filters p{margin:0;flex:1 1 10rem;font-size:.875rem;padding-bottom:.45rem}
select,input{font:inherit;font-weight:400;width:100%;min-width:0;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:5px;padding:.3rem .6rem;height:2.5rem}
thead button{all:unset;cursor:pointer;font-weight:600}
thead button:focus-visible,select:focus-visible,input:focus-visible,a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
thead button::after{content:" \\2195";color:var(--soft)}
[aria-sort=ascending] button::after{content:" \\2191";color:var(--ink)}
[aria-sort=descending] button::after{content:" \\2193";color:var(--ink)}
.findings{font-size:.875rem}
.findings th,.findings td{padding-top:.45rem;padding-bottom:.45rem}
.findings tbody th{font-weight:400}
`;
