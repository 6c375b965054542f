/**
 * The style sheet of the page: one column of text as in a good paper, notes in the margin; a phone gets the notes under their
 * paragraph. Colour is never the only sign: direct speech is filled, indirect underlined, hedges carry words.
 */
import { articleStyle } from "../show/article-style.ts";

const palette = {
  light:
    "--paper:#fbf9f4;--ink:#1f1c17;--soft:#6b6459;--line:#ddd6c8;--direct:#fbe8a6;--indirect:#2f6f8f;--accent:#9a3324;--hedge:#8a5a00;--hedge-bg:#fdf0d2;--good:#2f6b3c;--card:#fffdf8;--glow:#f6d76a",
  dark: "--paper:#171512;--ink:#ebe5d8;--soft:#a49b8b;--line:#3a352c;--direct:#4a3b0c;--indirect:#7fbcd8;--accent:#f7a897;--hedge:#f2c66d;--hedge-bg:#3b2d10;--good:#8fcb9b;--card:#1f1c18;--glow:#6b550f",
};

export const style = `
:root{color-scheme:light dark;${palette.light}}
@media (prefers-color-scheme:dark){:root{${palette.dark}}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}*{transition:none!important}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.6 "Iowan Old Style","Palatino Nova",Palatino,"Palatino Linotype","URW Palladio L",P052,Charter,Georgia,serif;font-variant-numeric:oldstyle-nums;text-rendering:optimizeLegibility;hanging-punctuation:first;overflow-wrap:break-word}
.wrap{max-width:66rem;margin:0 auto;padding:0 1.5rem}
a{color:inherit;text-decoration-color:var(--line);text-underline-offset:.2em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.4rem .8rem;z-index:2}
.masthead{padding:3.5rem 0 1.5rem;border-bottom:1px solid var(--ink)}
.kicker,.meta,.note,.legend,.index,.tail,.foot,.val,.aside summary{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;font-variant-numeric:tabular-nums lining-nums}
.kicker{margin:0;font-size:.8rem;letter-spacing:.14em;text-transform:uppercase;color:var(--accent)}
h1,h2{font-weight:600;line-height:1.12;letter-spacing:-.012em;text-wrap:balance;font-variant-numeric:lining-nums}
h1{font-size:clamp(2.1rem,6vw,3.4rem);margin:.35rem 0 .8rem}
h2{font-size:clamp(1.6rem,4.2vw,2.3rem);line-height:1.2;margin:.3rem 0 .5rem;max-width:38rem}
.sum{margin:0;color:var(--soft);font-size:1.05rem}
.sum b{color:var(--ink);font-weight:600}
.index{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));gap:0 3rem;padding:1.4rem 0 .6rem;font-size:.86rem;line-height:1.45}
.index .articles{grid-column:1/-1}
.index .articles ol{columns:17rem;column-gap:3rem}
.index .articles li{break-inside:avoid}
.index h3{font-size:.74rem;letter-spacing:.1em;text-transform:uppercase;color:var(--soft);font-weight:600;margin:.6rem 0 .5rem}
.index ol,.index ul{list-style:none;margin:0 0 1rem;padding:0}
.index li{padding:.28rem 0;border-top:1px solid var(--line)}
.index .where{color:var(--soft)}
.index .bar{display:flex;justify-content:space-between;gap:1rem}
.index .at a{margin-left:.45em;color:var(--soft)}
.legend{font-size:.86rem;margin:.2rem 0 0;padding:.7rem 0;border-top:1px solid var(--line)}
.legend summary{cursor:pointer;color:var(--soft)}
.legend dl{display:grid;grid-template-columns:max-content 1fr;gap:.45rem 1.2rem;margin:.9rem 0 .4rem;align-items:baseline}
.legend dd{margin:0;color:var(--soft)}
article{padding:3.2rem 0 1rem;border-top:1px solid var(--line)}
main>article:first-child{border-top:1px solid var(--ink)}
.meta{margin:0;font-size:.83rem;color:var(--soft)}
.meta .outlet{color:var(--ink);font-weight:600}
.meta .path{opacity:.8}
.tail{font-size:.83rem;color:var(--soft);max-width:38rem;border-top:1px solid var(--line);padding-top:.7rem;margin:1rem 0}
.tail p{margin:.25rem 0}
.foot{font-size:.8rem;color:var(--soft);padding:2rem 0 3rem;border-top:1px solid var(--ink)}
@media (max-width:56rem){
 body{font-size:1.06rem}
 .wrap{padding:0 1.1rem}
 .masthead{padding-top:2rem}
 .index ul li:nth-child(n+7){display:none}
}
@media print{.legend,.skip{display:none}}
${articleStyle}`;
