import type { Posting } from "../model/posting.ts";
import type { Resume, ResumeEntry } from "../model/resume.ts";
import type { Why } from "../model/why.ts";
import { formatDates } from "./dates.ts";
import { escapeHtml as text } from "./escape-html.ts";
import { htmlPage } from "./html-page.ts";
import { marked, type Span, spansOf } from "./marked.ts";
import { AskIndex, type AskPlace, type WhyAsk } from "./why-asks.ts";
import { whyStyles } from "./why-styles.ts";

type WhyEvidence = { ask: string; matched: string; how: string };

/**
 * Shows the posting and the résumé side by side in one HTML file: each ask and the words that answer it light up together, and lead to one
 * another. Nothing in it is fetched or run. What was left out, and why, stands below.
 */
export function renderWhyHtml(why: Why, posting: Posting, resume: Resume): string {
  const asks = new AskIndex(why.asks);
  const title = ["Why this résumé", why.posting.title, why.posting.company].filter((part) => part !== null).join(" · ");
  // First, since the links of each side lead to what the other shows.
  const places = posting.statements.map((statement) => asks.placesIn(statement));
  const resumeSide = resumeLines(why, resume, asks);
  const body = [
    ...header(why),
    '<div class="sides">',
    '<section class="side" aria-label="The posting" tabindex="0">',
    "<h2>The posting</h2>",
    ...postingLines(posting, places, asks),
    "</section>",
    '<section class="side" aria-label="The résumé" tabindex="0">',
    "<h2>The résumé</h2>",
    ...resumeSide,
    "</section>",
    "</div>",
    ...askTable(why, asks),
    ...leftOut(why, asks),
    ...footer(why),
  ];
  return htmlPage({ title, styles: `${whyStyles}\n${pairStyles(why.asks.length)}`, body });
}

/** For each ask a rule that lights up all that has to do with it, as soon as one part is pointed at, focused or led to. */
function pairStyles(count: number): string {
  return Array.from({ length: count }, (_, number) => {
    const part = `[data-a~="${number}"]`;
    return `body:has(${part}:is(:hover,:focus,:target)) ${part}`;
  })
    .map((selector) => `${selector}{background:var(--lit);color:var(--ink-lit);outline:2px solid var(--line-lit)}`)
    .join("\n");
}

const statusWords = { "on-resume": "on the résumé", cut: "in the CV, cut", nowhere: "nowhere" } as const;

function header({ posting, asks, bullets, used, budget, gap, fit, confidence }: Why): string[] {
  const count = (status: WhyAsk["status"]): number => asks.filter((ask) => ask.status === status).length;
  const kept = bullets.filter((bullet) => bullet.kept).length;
  const best = gap < 5e-5 ? "no other choice is better" : `no other choice is better by more than ${percent(gap)}`;
  return [
    "<header>",
    `<h1>${text(posting.title ?? "A posting without a title")}${posting.company === null ? "" : ` · ${text(posting.company)}`}</h1>`,
    `<p>${count("on-resume")} of ${asks.length} asks are answered on the résumé, ${count("cut")} only in the CV, ${count("nowhere")} nowhere. ` +
      `${kept} of ${bullets.length} bullets on ${used} of ${budget} lines; ${best}. The CV fits the posting to ${fit.toFixed(2)}.</p>`,
    ...confidence.notes.map((note) => `<p class="warning">${text(note)}</p>`),
    '<p class="hint">Point at a marked word, or move to it with the Tab key, to see what it has to do with; click it to go there.</p>',
    '<p class="legend"><span class="m on-resume">on the résumé</span> <span class="m cut">in the CV, but cut</span> <span class="m nowhere">nowhere in the CV</span></p>',
    "</header>",
  ];
}

const percent = (share: number): string => `${(100 * share).toFixed(share < 0.01 ? 2 : 1)} %`;

/** Each statement of the posting, with the asks in it marked; what asks for nothing is set back. */
function postingLines({ statements }: Posting, places: readonly AskPlace[][], asks: AskIndex): string[] {
  const lines: string[] = [];
  const shown = new Set<number>();
  let topic: string | null = null;
  for (const [at, statement] of statements.entries()) {
    if (statement.topic !== topic) {
      lines.push(`<h3>${text(statement.topic)}</h3>`);
      topic = statement.topic;
    }
    const words = marked(statement.text, places[at] ?? [], (words, covering) => {
      const numbers = covering.map(({ number }) => number);
      const [first] = covering;
      if (first === undefined) return words;
      const to = asks.answered.has(first.number) ? `e${first.number}` : `g${first.number}`;
      const anchors = numbers.filter((number) => !shown.has(number));
      for (const number of anchors) shown.add(number);
      const targets = anchors.map((number) => `<span id="p${number}" data-a="${number}"></span>`).join("");
      const told = covering.map(({ ask }) => `${ask.text}: ${ask.priority}, ${statusWords[ask.status]}`).join("; ");
      return `${targets}<a href="#${to}" class="m ${first.ask.status}" data-a="${numbers.join(" ")}" title="${text(told)}">${words}</a>`;
    });
    lines.push(`<p${statement.priority === null ? ' class="back"' : ""}>${words}</p>`);
  }
  return lines;
}

/** A text of the CV with the words marked that answer asks. */
function answering(words: string, evidence: readonly WhyEvidence[], asks: AskIndex, anchors: boolean): string {
  const spans: (Span & { number: number; told: string })[] = evidence.flatMap(({ ask, matched, how }) => {
    const number = asks.numberOf(ask);
    if (number === undefined) return [];
    return spansOf(words, matched.split(" … "), true).map((span) => ({ ...span, number, told: `${ask} (${how})` }));
  });
  return marked(words, spans, (part, covering) => {
    const numbers = [...new Set(covering.map(({ number }) => number))];
    const [first = 0] = numbers;
    // Only the first place of each ask is where its links lead.
    const fresh = anchors ? numbers.filter((number) => !asks.answered.has(number)) : [];
    for (const number of fresh) asks.answered.add(number);
    const targets = fresh.map((number) => `<span id="e${number}" data-a="${number}"></span>`).join("");
    const told = [...new Set(covering.map((span) => span.told))].join("; ");
    return `${targets}<a href="#${asks.placed.has(first) ? "p" : "g"}${first}" class="m on-resume" data-a="${numbers.join(" ")}" title="${text(told)}">${part}</a>`;
  });
}

function resumeLines(why: Why, { basics, sections }: Resume, asks: AskIndex): string[] {
  const bullets = new Map(why.bullets.map((bullet) => [bullet.id, bullet]));
  const entries = new Map(why.entries.map((entry) => [entry.id, entry]));
  const bulletLine = (id: string, words: string): string => {
    const bullet = bullets.get(id);
    if (bullet === undefined) return `<li>${text(words)}</li>`;
    const told = [`line ${bullet.source.line}`, reasonOf(bullet), `worth ${bullet.gain.toFixed(3)}`].join(" · ");
    return `<li>${answering(words, bullet.evidence, asks, true)}<small>${text(told)}</small></li>`;
  };
  const entryLines = (entry: ResumeEntry, level: number): string[] => {
    const evidence = entries.get(entry.id)?.evidence ?? [];
    const meta = [entry.subtitle, entry.location, formatDates(entry)].filter((part) => part !== null && part !== "");
    const rest = [
      ...(entry.summary === null ? [] : [`<p>${text(entry.summary)}</p>`]),
      ...(entry.bullets.length === 0
        ? []
        : ["<ul>", ...entry.bullets.map((one) => bulletLine(one.id, one.text)), "</ul>"]),
      ...entry.entries.flatMap((child) => entryLines(child, level + 1)),
    ];
    if (entry.title === null) return rest;
    const heading = `<h${level}>${answering(entry.title, evidence, asks, true)}</h${level}>`;
    const under = meta.length === 0 ? [] : [`<p class="meta">${answering(meta.join(" · "), evidence, asks, true)}</p>`];
    return [heading, ...under, ...rest];
  };
  return [
    ...(basics.name === null ? [] : [`<p class="name">${text(basics.name)}</p>`]),
    ...(basics.summary === null ? [] : [`<p class="back">${text(basics.summary)}</p>`]),
    ...sections.flatMap(({ heading, entries }) => [
      `<h3>${text(heading)}</h3>`,
      ...entries.flatMap((entry) => entryLines(entry, 4)),
    ]),
  ];
}

/** Why something is on the résumé or not, in words; the other text that is told of is called as `because` does. */
export function reasonOf({
  reason,
  because,
  asks,
}: Pick<Why["bullets"][number], "reason" | "because" | "asks">): string {
  const answered = asks.slice(0, 4).join(", ") + (asks.length > 4 ? " …" : "");
  switch (reason) {
    case "answers":
      return `answers ${answered}`;
    case "pinned":
      return answered === "" ? "pinned" : `pinned; answers ${answered}`;
    case "frame":
      return "belongs to what a résumé has, or to an entry that fits";
    case "no-ask":
      return "answers no ask";
    case "covered":
      return `what it answers is answered already (${because ?? ""})`;
    case "twin":
      return `says what ${because ?? "another"} says`;
    case "budget":
      return `does not fit; would answer ${answered}`;
    case "excluded":
      return "excluded";
  }
}

/** Every ask with where it is answered. */
function askTable({ asks: all }: Why, asks: AskIndex): string[] {
  const rows = all.map(({ text: ask, priority, status, evidence, line }, number) => {
    const answers = evidence.slice(0, 3).map(({ matched, how, line: at }) => `${matched} (${how}, line ${at})`);
    const name = asks.placed.has(number) ? `<a href="#p${number}">${text(ask)}</a>` : text(ask);
    return `<tr id="g${number}" data-a="${number}"><td><span class="m ${status}">${statusWords[status]}</span></td><td>${priority}</td><td>${name}</td><td>${line}</td><td>${text(answers.join("; "))}</td></tr>`;
  });
  const heads = ["where", "priority", "ask", "line", "the CV’s words"].map((head) => `<th scope="col">${head}</th>`);
  return [
    '<section class="below">',
    "<h2>Each ask</h2>",
    `<div class="scroll" tabindex="0"><table><thead><tr>${heads.join("")}</tr></thead><tbody>`,
    ...rows,
    "</tbody></table></div>",
    "</section>",
  ];
}

/** What is in the CV and not on the résumé. */
function leftOut({ bullets, entries }: Why, asks: AskIndex): string[] {
  const titles = new Map(entries.map(({ id, title }) => [id, title]));
  const dropped = bullets.filter((bullet) => !bullet.kept);
  const items = dropped.map(
    (bullet) =>
      `<li id="d-${text(bullet.id)}">${answering(bullet.text, bullet.evidence, asks, false)}` +
      `<small>${text([bullet.id, `line ${bullet.source.line}`, titles.get(bullet.entry), reasonOf(bullet)].filter(Boolean).join(" · "))}</small></li>`,
  );
  return ['<section class="below">', `<h2>Left out (${dropped.length})</h2>`, "<ul>", ...items, "</ul>", "</section>"];
}

function footer({ version, inputs, resume, settings }: Why): string[] {
  const rows = [
    ["CV", inputs.cv],
    ["posting", inputs.posting],
    ["résumé", resume],
  ] as const;
  return [
    "<footer>",
    `<p>Made by cvtailor ${text(version)} as ${text(settings.format)}, from</p>`,
    "<ul>",
    ...rows.map(([what, { name, sha256 }]) => `<li>${what}: ${text(name)}, SHA-256 <code>${sha256}</code></li>`),
    "</ul>",
    "</footer>",
  ];
}
