/** How the page of a batch looks, by day and by night and on paper. */
export const styles = `:root { color-scheme: light dark; --ink: #1b1b1b; --soft: #565656; --line: #c9c9c9; --paper: #fff; --bar: #3b6ea5; --link: #0b57a4; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --soft: #b0b0b0; --line: #4a4a4a; --paper: #16181b; --bar: #7fb0e6; --link: #8fc0ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.45 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.6rem; margin: 0 0 0.3rem; }
h2, caption { font-size: 1.05rem; font-weight: 600; text-align: left; margin: 1.6rem 0 0.4rem; padding: 0; }
caption { margin: 0; padding: 1.2rem 0 0.4rem; }
a { color: var(--link); }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; font-weight: normal; padding: 0.3rem 0.7rem 0.3rem 0; }
.spread { width: 100%; max-width: 32rem; font-variant-numeric: tabular-nums; }
.spread th, .spread td { padding: 0.1rem 0.7rem 0.1rem 0; white-space: nowrap; }
.spread td:nth-child(2) { text-align: right; }
.bar { width: 100%; }
.bar div { height: 0.7rem; background: var(--bar); border-radius: 2px; }
.missing { columns: 15rem; column-gap: 2rem; padding-left: 1.4rem; margin: 0; }
.missing span { color: var(--soft); }
.scroll { overflow-x: auto; }
.all { width: 100%; }
.all thead th { border-bottom: 2px solid var(--line); white-space: nowrap; }
.all tbody tr { border-bottom: 1px solid var(--line); }
.all tbody th { min-width: 12rem; font-weight: 600; }
.all td:nth-child(4) { min-width: 15rem; }
.place { min-width: 10rem; overflow-wrap: anywhere; color: var(--soft); font-size: 0.87em; }
.why { font-weight: normal; font-size: 0.87em; white-space: nowrap; }
.fit { font-variant-numeric: tabular-nums; }
button { all: unset; cursor: pointer; font-weight: 600; }
button:focus-visible, .scroll:focus-visible, a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
[aria-sort="descending"] button::after { content: " \\2193"; }
[aria-sort="ascending"] button::after { content: " \\2191"; }
@media print { .scroll { overflow: visible; } a { color: inherit; text-decoration: none; } }`;

/** Sorts the table by the column whose heading is pressed; pressed again, the other way round. Equal rows keep their order. */
export const sortScript = `
const table = document.querySelector(".all");
const heads = table ? [...table.tHead.rows[0].cells] : [];
for (const [column, head] of heads.entries()) {
  head.firstElementChild.addEventListener("click", () => {
    const isUp = head.hasAttribute("aria-sort") ? head.getAttribute("aria-sort") === "descending" : column > 0;
    for (const other of heads) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
    const valueOf = ({ dataset, textContent }) => dataset.value === undefined ? textContent : Number(dataset.value);
    const compare = (a, b) => typeof a === "number" ? a - b : a.localeCompare(b, "en", { numeric: true });
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row) => ({ row, value: valueOf(row.cells[column]) }));
    rows.sort((a, b) => (isUp ? 1 : -1) * compare(a.value, b.value));
    body.append(...rows.map(({ row }) => row));
  });
}
`;
