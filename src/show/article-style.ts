/**
 * The style of a marked article, on every page that shows one: direct speech is filled, indirect underlined, hedges carry words; notes stand
 * in the margin, on a phone under their paragraph. Colours are those of the page (custom properties).
 */

/** Notes of one paragraph that light up together with their words; a paragraph with more is rare, and only loses the light. */
const LIT = 16;

const lit = Array.from(
  { length: LIT },
  (_, i) => `.row:has(.note[data-k="${i + 1}"]:is(:hover,:focus-within,:target)) .said[data-k~="${i + 1}"]`,
).join(",");
const litNotes = Array.from({ length: LIT }, (_, i) => `.row:has(.said[data-k~="${i + 1}"]:is(:hover,:target)) .note[data-k="${i + 1}"]`).join(",");

export const articleStyle = `
.row{display:grid;grid-template-columns:minmax(0,38rem) minmax(0,1fr);gap:0 2.6rem;align-items:start;scroll-margin-top:1rem}
.text{margin:0 0 1.05rem;white-space:pre-line;hyphens:auto}
.row.heading .text{font-weight:600;font-size:1.2rem;line-height:1.3;margin:1.1rem 0 .5rem;hyphens:none}
.row.lede .text{font-size:1.25rem;line-height:1.5}
.row.caption .text,.row.credit .text,.row.byline .text,.row.dateline .text{font-size:.92rem;color:var(--soft);margin-bottom:.7rem}
.said{padding:.08em 0;box-decoration-break:clone;-webkit-box-decoration-break:clone;transition:background-color .15s}
.said.direct,.said.mixed{background:var(--direct)}
.said.indirect,.said.mixed{text-decoration:underline;text-decoration-color:var(--indirect);text-decoration-thickness:1.5px;text-underline-offset:.22em}
.said.deep{text-decoration-style:double}
${lit}{background:var(--glow)}
.source{font-weight:650}
.cue{font-style:italic;color:var(--accent)}
.name{border-bottom:1px dotted var(--soft)}
.figure{border-bottom:2px solid var(--good)}
.val{display:inline-block;line-height:1;text-indent:0;font-size:.68em;color:var(--good);margin:0 .25em;vertical-align:.14em}
.ref{font:600 .62em/1 system-ui,-apple-system,"Segoe UI",sans-serif;vertical-align:.55em;text-decoration:none;color:var(--indirect);padding:.25em .3em;margin:-.25em -.05em}
h2 .val,h2 .ref{font-size:.38em}h2 .val{vertical-align:.5em}h2 .said{padding:0}
.notes{list-style:none;margin:.1rem 0 .8rem;padding:0}
.note{font-size:.83rem;line-height:1.42;padding:.5rem .7rem .55rem 2.35rem;margin:0 0 .5rem;position:relative;background:var(--card);border:1px solid var(--line);border-radius:5px;scroll-margin-top:2rem;transition:border-color .15s}
.note:target,.note:hover,${litNotes}{border-color:var(--indirect)}
.note .num{position:absolute;left:.65rem;top:.5rem;font-weight:650;color:var(--indirect);text-decoration:none}
.chain{min-width:0;overflow-wrap:anywhere;margin:0 .7rem 0 0;padding:0;list-style:none;display:inline-flex;flex-wrap:wrap;gap:.1rem .3rem;align-items:baseline}
.chain li+li::before{content:"→";color:var(--soft);margin-right:.3rem}
.chain .mouth{font-weight:650}
.chain .role{color:var(--soft)}
.chain .here{color:var(--soft)}
.tags{display:inline-block;margin:0;color:var(--soft)}
.tags .deny,.tags .accuse,.tags .threaten,.tags .criticise{color:var(--accent)}
.tags .confirm,.tags .correct{color:var(--good)}
.hedge{display:inline-block;background:var(--hedge-bg);color:var(--hedge);border-radius:3px;padding:0 .4em;font-weight:600}
.second{color:var(--indirect);font-weight:600}
.aside{margin:0 0 1rem;color:var(--soft);font-size:.9rem}
.aside summary{cursor:pointer;font-size:.8rem}
.aside p{margin:.3rem 0;max-width:38rem;white-space:pre-line}
@media (max-width:56rem){
 .row{grid-template-columns:minmax(0,1fr)}
 .notes{margin:-.35rem 0 1.3rem}
}
@media print{.notes{break-inside:avoid}}
`;
