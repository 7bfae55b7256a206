import type { Gaps } from "../model/gaps.ts";
import { escapeHtml as text } from "./escape-html.ts";
import { answerWords, costWords, gapSections, statusWords } from "./gap-words.ts";
import { htmlPage } from "./html-page.ts";
import { pageStyles } from "./why-styles.ts";

const heads = ["where", "ask", "line", "the CV’s words", "to bring it in"];

/** The gaps as one HTML file, in which nothing is fetched or run. */
export function renderGapsHtml(gaps: Gaps, title: string): string {
  const sections = gapSections(gaps).flatMap(({ heading, asks }) => [
    `<h2>${text(heading)}</h2>`,
    '<div class="scroll"><table>',
    `<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>`,
    "<tbody>",
    ...asks.map((ask) => {
      const where = `<td><span class="m ${ask.status}">${statusWords[ask.status]}</span></td>`;
      const cells = [ask.text, String(ask.line), answerWords(ask), costWords(ask)];
      return `<tr>${where}${cells.map((words) => `<td>${text(words)}</td>`).join("")}</tr>`;
    }),
    "</tbody></table></div>",
  ]);
  const body = sections.length > 0 ? sections : ["<p>No ask was found in the posting.</p>"];
  return htmlPage({ title: `Gaps: ${title}`, styles: pageStyles, body: [`<h1>Gaps: ${text(title)}</h1>`, ...body] });
}
