import type { Cv, Entry } from "./model/cv.ts";
import type { Match } from "./model/match.ts";
import type { Resume } from "./model/resume.ts";
import type { Budget, Selection } from "./model/selection.ts";
import type { RenderOptions, TypesetResume, Typesetter } from "./model/typesetting.ts";
import type { Renderer } from "./render/registry.ts";
import { composeKept, composeResume, select } from "./select/index.ts";

/** Rows of a page that the next one may take: a heading does not end a page, nor does a page end within a bullet. */
const lostAtBreak = 2;

/** The budget of so many pages in a format that tells how high its parts are, and that no one lays out here. */
export async function measuredBudget(
  renderer: Pick<Renderer, "loadMeasure">,
  cv: Cv,
  pages: number,
  look: RenderOptions,
): Promise<Budget | null> {
  const load = await renderer.loadMeasure?.();
  if (load === undefined) return null;
  const { measure, pageLines } = load(cv, look);
  return { lines: pages * pageLines - (pages - 1) * lostAtBreak, measure, full: wantedFull };
}

/** How full the allowed pages are made, as far as the CV goes: the last few lines of a page may be of no use to any bullet. */
const wantedFull = 0.96;

/** Below this the first try is not taken, since page breaks or rounding cost it room that others may use. */
const leastFull = 0.9;

/** Times a page is laid out at most. */
const mostTries = 8;

/** What the pages of a résumé come to. */
export interface PageUse {
  allowed: number;
  used: number;
  /** Share of the allowed pages, from 0, that the résumé goes down to; above 1 where even the least does not fit. */
  full: number;
}

export interface FittedResume {
  selection: Selection;
  resume: Resume;
  typeset: TypesetResume;
  pages: PageUse;
}

/** What a CV's résumés are to fill. */
export interface PageFitOptions {
  /** From 1. */
  pages: number;
  /** What else is asked of the choice; its lines are those of the pages. */
  budget?: Partial<Budget> | undefined;
  look: RenderOptions;
  typesetter: Typesetter;
}

/**
 * What chooses for a CV, posting by posting, so that the choice fills so many real pages. Every part of the CV is measured as it will
 * be set, once; then a choice is set, and where page breaks cost room or leave some, the budget is moved and it is chosen again. Never
 * more than `pages` pages, unless contacts and what else must be there take more.
 */
export function createPageFit(cv: Cv, options: PageFitOptions): (match: Match) => FittedResume {
  const { pages, budget, look, typesetter } = options;
  const { measure, pageLines } = typesetter.measure(wholeResume(cv), look);
  return (match) =>
    fitLines(pages, pageLines, (lines) => {
      const selection = select(cv, match, { ...budget, lines, measure, full: wantedFull });
      const resume = composeResume(cv, selection, budget?.sectionOrder);
      const typeset = typesetter.typeset(resume, look);
      const use = { allowed: pages, used: typeset.pages, full: typeset.length / pages };
      return { selection, resume, typeset, pages: use };
    });
}

function fitLines(pages: number, pageLines: number, attempt: (lines: number) => FittedResume): FittedResume {
  let most = pages * pageLines;
  let lines = most;
  let best: FittedResume | null = null;
  let least: FittedResume | null = null;
  for (let tries = 0; tries < mostTries; tries++) {
    const fitted = attempt(lines);
    if (fitted.pages.used <= pages) {
      if (best === null || fitted.pages.full > best.pages.full) best = fitted;
      // Halfway up to the least budget that was too much, until there is no use in it.
      if (best.pages.full >= leastFull || most - lines < 1) break;
      lines = (lines + most) / 2;
    } else {
      if (least === null || fitted.pages.full < least.pages.full) least = fitted;
      most = lines;
      const overflow = Math.max(fitted.typeset.length - pages, 0) * pageLines;
      lines = Math.max(1, best === null ? lines - overflow - 1 : (lines + best.selection.budget) / 2);
    }
  }
  const result = best ?? least;
  if (result === null) throw new RangeError("no page was laid out");
  return result;
}

/** A résumé of all that the CV has. */
function wholeResume(cv: Cv): Resume {
  const entries: Entry[] = [];
  const visit = (entry: Entry): void => {
    entries.push(entry);
    for (const child of entry.entries) visit(child);
  };
  for (const entry of cv.entries) visit(entry);
  const bullets = [...entries.flatMap((entry) => entry.bullets), ...cv.skills].map(({ id }) => id);
  return composeKept(cv, { summary: true, entries: new Set(entries.map(({ id }) => id)), bullets: new Set(bullets) });
}
