/** How the résumé looks on a screen and on A4 or Letter paper; fonts are the reader's own, since none may be fetched. */
export const styles = `:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 10.5pt/1.38 "Source Serif 4", Charter, Georgia, "Times New Roman", serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 2rem; }
h1, h2, h3, h4, h5, h6, .label, .contacts, .meta { font-family: "Source Sans 3", "Helvetica Neue", Arial, sans-serif; margin: 0; }
header { margin-bottom: 1.1rem; }
h1 { font-size: 21pt; line-height: 1.15; letter-spacing: -0.01em; }
.label { font-size: 11.5pt; color: #444; }
.contacts { margin-top: 0.3rem; font-size: 9.5pt; color: #333; }
header p:not([class]) { margin: 0.6rem 0 0; }
h2 { margin: 1.1rem 0 0.45rem; padding-bottom: 0.15rem; border-bottom: 0.75pt solid #999; font-size: 10.5pt; letter-spacing: 0.07em; text-transform: uppercase; }
.heading { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 1rem; }
h3 { font-size: 10.5pt; }
h4, h5, h6 { font-size: 10pt; font-weight: 600; color: #333; }
.meta { font-size: 9.5pt; color: #555; }
article { margin: 0.45rem 0 0.6rem; }
article p:not(.meta) { margin: 0.15rem 0; }
ul { margin: 0.2rem 0 0; padding-left: 1.15rem; }
li { margin: 0.08rem 0; }
a { color: inherit; text-decoration-color: #999; text-underline-offset: 0.15em; overflow-wrap: anywhere; }
@media print {
  @page { margin: 15mm 16mm; }
  main { max-width: none; padding: 0; }
  h2, .heading { break-after: avoid; }
  li { break-inside: avoid; orphans: 2; widows: 2; }
}`;
