/** Colours and type that the pages which explain a result share; they follow the system's choice of light or dark. */
export const pageStyles = `:root{--paper:#fff;--ink:#1d2129;--soft:#5b6270;--line:#d9dde4;--on:#d6f0dd;--cut:#fdeac0;--no:#fbdcd9;--lit:#ffe14a;--line-lit:#8a6d00;--ink-lit:#1d2129;--accent:#1a5fb4}
@media (prefers-color-scheme:dark){:root{--paper:#16181d;--ink:#e4e7ec;--soft:#9aa3b2;--line:#343943;--on:#1d4a2c;--cut:#54400c;--no:#5a2320;--lit:#e9c400;--line-lit:#fff3a8;--ink-lit:#16181d;--accent:#8ab8ff}}
*{box-sizing:border-box}
body{margin:0;padding:1.2rem clamp(.8rem,3vw,2.5rem);background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:break-word}
h1{font-size:1.35rem;line-height:1.25;margin:0 0 .3rem}
h2{font-size:1.05rem;margin:1.6rem 0 .5rem}
p{margin:.25rem 0}
a{color:var(--accent)}
code{font-size:.85em}
small{display:block;color:var(--soft);font-size:.8rem}
.warning{font-weight:600}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--line)}
th{white-space:nowrap;color:var(--soft);font-weight:600}
td:first-child{white-space:nowrap}
.m{color:inherit;text-decoration:none;border-radius:2px;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.on-resume{background:var(--on)}.cut{background:var(--cut)}.nowhere{background:var(--no)}
footer{margin-top:2rem;padding-top:.6rem;border-top:1px solid var(--line);color:var(--soft);font-size:.85rem}
:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
@media print{body{padding:0;font-size:10pt}}`;

/** What only the page with posting and résumé side by side has. */
export const whyStyles = `${pageStyles}
.hint,.legend{color:var(--soft);font-size:.85rem}
.legend .m{color:var(--ink)}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem;margin-top:1rem}
.side{border:1px solid var(--line);border-radius:8px;padding:0 1.2rem 1.2rem;max-height:calc(100vh - 3rem);overflow-y:auto}
.side h2{position:sticky;top:0;margin:0 -1.2rem .5rem;padding:.7rem 1.2rem;background:var(--paper);border-bottom:1px solid var(--line);z-index:1}
.side h3{font-size:.8rem;letter-spacing:.06em;text-transform:uppercase;color:var(--soft);margin:1.2rem 0 .3rem}
.side h4,.side h5,.side h6{font-size:1rem;margin:.8rem 0 .1rem}
.side h5,.side h6{font-size:.95rem}
.side ul,.below ul{margin:.3rem 0;padding-left:1.2rem}
.side li,.below li{margin:.3rem 0}
.name{font-size:1.2rem;font-weight:600}
.meta,.back{color:var(--soft)}
.side [id],.below [id]{scroll-margin:4rem}
.m[data-a]:hover{color:var(--ink-lit)}
@media (max-width:800px){.sides{grid-template-columns:1fr}.side{max-height:75vh}}
@media print{.sides{display:block}.side{max-height:none;border:0;padding:0}.hint{display:none}}`;
