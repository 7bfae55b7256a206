import { setImmediate } from "node:timers/promises";
import { UserError } from "../../errors.ts";
import {
  answeredAsks,
  type Budget,
  composeResume,
  defaultRenderOptions,
  eachGap,
  layoutNames,
  type OutputFormat,
  pageLines,
  paperNames,
  type Renderer,
  renderers,
  resumeName,
  type Selection,
  select,
  tailor,
} from "../../index.ts";
import type { Cv, Entry } from "../../model/cv.ts";
import type { DownloadRequest, GapsAnswer, OptionsAnswer, ResumeAnswer, ResumeRequest } from "../api.ts";
import { Drawing } from "./draw.ts";
import type { Ranked, ReadyCv, Workbench } from "./workbench.ts";

/** Answers to one ask that are sent. */
const mostEvidence = 4;

interface Chosen extends Ranked {
  ready: ReadyCv;
  budget: Budget;
  selection: Selection;
  forgotten: string[];
}

export function optionsAnswer(workbench: Workbench): OptionsAnswer {
  const { lines, pages, look, rules } = workbench.settings;
  const formats = Object.entries(renderers) as [OutputFormat, Renderer][];
  return {
    formats: formats.map(([name, { description }]) => ({ name, description })),
    layouts: layoutNames,
    papers: paperNames,
    postings: workbench.postings(),
    start: {
      budget: lines === undefined ? { unit: "pages", count: pages ?? 1 } : { unit: "lines", count: lines },
      layout: look.layout ?? defaultRenderOptions.layout,
      paper: look.paper ?? defaultRenderOptions.paper,
      sectionOrder: [...(rules.sectionOrder ?? [])],
    },
  };
}

/** The résumé for a posting, drawn, with the reasons. Throws a UserError where it cannot be made. */
export async function resumeAnswer(request: ResumeRequest, workbench: Workbench): Promise<ResumeAnswer> {
  const { ready, posting, match, budget, selection, forgotten } = await choose(request, workbench);
  const asks = answeredAsks(match, selection, ready.cv);
  const drawing = new Drawing(asks, match, selection);
  return {
    cv: ready.state,
    posting: { title: posting.title, company: posting.company, statements: drawing.statements(posting) },
    fit: match.fit,
    confidence: match.confidence,
    budget: selection.budget,
    used: selection.used,
    asks: asks.map(({ text, priority, weight, line, status, evidence }) => ({
      text,
      priority,
      weight,
      line,
      status,
      evidence: evidence
        .slice(0, mostEvidence)
        .map(({ id, text: whole, matched, how, line: at }) => ({ id, text: whole, matched, how, line: at })),
    })),
    resume: drawing.resume(composeResume(ready.cv, selection, budget.sectionOrder)),
    leftOut: drawing.leftOut(new Set(request.exclude)),
    forgotten,
  };
}

/**
 * What takes many choices to find out, asked for when the user has stopped typing. Other requests are answered between them; when
 * the page has gone on to another question, the rest is left.
 */
export async function gapsAnswer(
  request: ResumeRequest,
  workbench: Workbench,
  { aborted }: { aborted: () => boolean },
): Promise<GapsAnswer> {
  const { ready, match, selection, budget } = await choose(request, workbench);
  const asks: GapsAnswer["asks"] = [];
  for (const { cost, nearest } of eachGap(match, selection, ready.cv, { budget })) {
    asks.push({
      cost: cost && { id: cost.id, lines: cost.lines, out: cost.out.map(({ text }) => text) },
      nearest: nearest && { words: nearest.matched, line: nearest.line },
    });
    if (cost !== null) await setImmediate();
    if (aborted()) break;
  }
  return { asks };
}

/** The résumé as a file, with the name that it would have in the output folder. */
export async function downloadAnswer(request: DownloadRequest, workbench: Workbench) {
  const { file, posting, ready } = await choose(request, workbench);
  const { forgotten: _forgotten, ...rules } = wishes(request, ready, workbench);
  const made = await tailor(ready.file, file, {
    lines: request.lines,
    pages: request.pages,
    rules,
    output: request.format,
    look: { layout: request.layout, paper: request.paper },
  });
  const { company, title } = posting;
  const text = Buffer.from(file.bytes).toString("latin1");
  const name = "text" in request.posting ? null : file.name;
  const stem = resumeName({ company, title, file: name, text });
  return { name: `${stem}.${renderers[request.format].extension}`, data: made.output };
}

async function choose(request: ResumeRequest, workbench: Workbench): Promise<Chosen> {
  const ready = await workbench.cv();
  const ranked = await workbench.rank(request.posting, ready);
  const { forgotten, ...rules } = wishes(request, ready, workbench);
  const budget = { ...rules, lines: request.lines ?? (request.pages ?? 1) * pageLines };
  return { ...ranked, ready, budget, selection: selectFor(ready.cv, ranked, budget), forgotten };
}

/** As `select`; what is wrong with a wish is told by the text that is wished for, since the page shows no ids. */
function selectFor(cv: Cv, { match }: Ranked, budget: Budget): Selection {
  try {
    return select(cv, match, budget);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const texts = new Map<string, string>();
    for (const { id, title, bullets } of match.entries) {
      texts.set(id, title);
      for (const bullet of bullets) texts.set(bullet.id, bullet.text);
    }
    const words = error.message.replace(/^"?([a-z]+[\d-]*)"?(?= is )/, (whole, id: string) =>
      texts.has(id) ? `“${texts.get(id)}”` : whole,
    );
    // What the settings name is told as the commands tell it.
    if (words === error.message) throw error;
    throw new UserError(words, "Allow more lines, or take a wish back.");
  }
}

/** What is wished for beside the settings, as far as the CV as it is now has it. */
function wishes({ pin, exclude, cv: state, sectionOrder }: ResumeRequest, ready: ReadyCv, { settings }: Workbench) {
  const { cv } = ready;
  const rules = { ...settings.rules, ...(sectionOrder !== undefined && { sectionOrder }) };
  if (state !== undefined && state !== ready.state) return { ...rules, forgotten: [...pin, ...exclude] };
  const known = new Set([...idsOf(cv.entries), ...cv.skills.map(({ id }) => id), "skills"]);
  const isKnown = (id: string): boolean => known.has(id);
  const forgotten = [...pin, ...exclude].filter((id) => !isKnown(id));
  const also = (own: readonly string[] | undefined, wished: readonly string[]) => [
    ...(own ?? []),
    ...wished.filter(isKnown),
  ];
  return { ...rules, pin: also(rules.pin, pin), exclude: also(rules.exclude, exclude), forgotten };
}

function idsOf(entries: readonly Entry[]): string[] {
  return entries.flatMap((entry) => [entry.id, ...entry.bullets.map(({ id }) => id), ...idsOf(entry.entries)]);
}
