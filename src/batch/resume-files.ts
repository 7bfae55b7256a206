import { createHash } from "node:crypto";
import { resumeName } from "../files/name.ts";
import { unansweredAsks } from "../gaps.ts";
import type { Cv } from "../model/cv.ts";
import { pageLines } from "../model/layout.ts";
import type { Match } from "../model/match.ts";
import { type Posting, postingOfAsks } from "../model/posting.ts";
import type { Resume } from "../model/resume.ts";
import type { Selection } from "../model/selection.ts";
import type { RenderOptions } from "../model/typesetting.ts";
import { type Render, type Renderer, renderers } from "../render/registry.ts";
import type { Matcher } from "../score/index.ts";
import { composeKept, composeResume, select, selectUnexplained } from "../select/index.ts";
import { languageOfCv } from "../understand/cv/language.ts";
import { likenessOf } from "./likeness.ts";
import type { SummaryFacts } from "./summary-row.ts";
import type { Finish, WorkItem, WorkOrder } from "./work-order.ts";

/** Asks without an answer that are noted of a posting. */
const mostMissing = 20;

type ResumeMake = WorkOrder["make"] & { kind: "resume" };

/** A résumé, and what was chosen for it where that is to be explained. */
interface Chosen {
  resume: Resume;
  selection: Selection | null;
}

/** What writes a posting's résumé and what stands beside it. Throws a UserError where no résumé could have what is pinned. */
export async function resumeFiles(cv: Cv, matcher: Matcher, make: ResumeMake): Promise<Finish> {
  requireRules(cv, matcher, make);
  const look: RenderOptions = { ...make.look, language: languageOfCv(cv) };
  const outputs = await Promise.all(
    make.formats.map(async (format) => {
      const render: Render = await renderers[format].load();
      return { extension: renderers[format].extension, render };
    }),
  );
  const choose = await loadChoice(cv, make, look);
  const explain = make.why === undefined ? null : await explainer(cv, make.why);
  return async (item, posting, match) => {
    const chosen = choose(match);
    const files: Record<string, string | Uint8Array> = {};
    const warnings: string[] = [];
    const options = { ...look, warn: (warning: string) => warnings.push(warning) };
    for (const { extension, render } of outputs) files[extension] = await render(chosen.resume, options);
    const sidecars = (await explain?.(item, { posting, match, ...chosen }, Object.values(files)[0] ?? "")) ?? {};
    const missing = unansweredAsks(match, cv).filter(({ priority }) => priority !== "context");
    const text = posting.statements.map((statement) => statement.text).join("\n");
    const facts: SummaryFacts = {
      fit: match.fit,
      confidence: match.confidence.level,
      title: posting.title,
      company: posting.company,
      missing: missing.slice(0, mostMissing).map((ask) => ask.text),
      likeness: likenessOf(text),
    };
    return { kind: "resume", name: nameOf(item, posting, text), files, sidecars, facts, warnings };
  };
}

/** Tells what is wrong with the rules once, and not for each posting. Throws a UserError. */
function requireRules(cv: Cv, matcher: Matcher, { rules, lines, pages }: ResumeMake): void {
  if ((rules?.pin ?? []).length + (rules?.exclude ?? []).length === 0) return;
  selectUnexplained(cv, matcher.rank(postingOfAsks([])), { ...rules, lines: lines ?? pages * pageLines });
}

/** What chooses: for real pages if one of the formats has them, the same choice then for all, else for lines. */
async function loadChoice(cv: Cv, make: ResumeMake, look: RenderOptions): Promise<(match: Match) => Chosen> {
  const { formats, pages, rules, why } = make;
  const all: readonly Renderer[] = formats.map((format) => renderers[format]);
  const paged = make.lines === null ? all.find((renderer) => renderer.loadTypesetter !== undefined) : undefined;
  const typesetter = await paged?.loadTypesetter?.();
  if (typesetter !== undefined) {
    const { createPageFit } = await import("../fit-pages.ts");
    return createPageFit(cv, { pages, budget: rules, look, typesetter });
  }
  const measured = make.lines === null ? all.find((renderer) => renderer.loadMeasure !== undefined) : undefined;
  const room =
    measured === undefined ? null : await (await import("../fit-pages.ts")).measuredBudget(measured, cv, pages, look);
  const budget = { ...rules, ...(room ?? { lines: make.lines ?? pages * pageLines }) };
  // The reasons take as long as the choice.
  if (why === undefined)
    return (match) => ({
      resume: composeKept(cv, selectUnexplained(cv, match, budget), rules?.sectionOrder),
      selection: null,
    });
  return (match) => {
    const selection = select(cv, match, budget);
    return { resume: composeResume(cv, selection, rules?.sectionOrder), selection };
  };
}

type Explain = (
  item: WorkItem,
  made: Chosen & { posting: Posting; match: Match },
  output: string | Uint8Array,
) => Promise<Record<string, string[]>>;

/** What writes why a résumé is as it is, in pieces between which its file name goes: that is known when all before it are. */
async function explainer(cv: Cv, { format, cv: cvFile, settings }: NonNullable<ResumeMake["why"]>): Promise<Explain> {
  const { whyFiles } = await import("../why-files.ts");
  return async ({ file, row, bytes }, { selection, ...made }, output) => {
    if (selection === null) return {};
    const posting = { name: row === null ? file : `${file}:${row}`, bytes };
    // No text has in it what is made of its own hash.
    const name = `resume-${createHash("sha256").update(bytes).update(output).digest("hex")}`;
    const all = await whyFiles({ ...made, cv, selection, output }, { cv: cvFile, posting, name, settings }, format);
    return Object.fromEntries(all.map(({ extension, data }) => [extension, data.split(name)]));
  };
}

function nameOf({ file, row }: WorkItem, { company, title }: Posting, text: string): string {
  const base = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  const stem = row === null ? base : `${base}-${row}.`;
  return resumeName({ company, title, file: file === "standard input" ? null : stem, text });
}
