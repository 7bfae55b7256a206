import { compileCv, readCv, readPosting } from "../../index.ts";
import type { Cv, Entry } from "../../model/cv.ts";
import type { Evidence, Match, ScoredBullet, ScoredEntry, ScoreSum } from "../../model/match.ts";
import { readPostingInput } from "../input.ts";
import type { Io } from "../io.ts";
import { warnOfLowConfidence } from "../notes.ts";
import type { CliOptions } from "../options.ts";
import { placeOf } from "../place.ts";
import { loadSettings, readCvFile } from "../settings.ts";
import { table } from "../table.ts";
import { json, printable, score, wrapped } from "../text.ts";

/** Columns of a score and the gap after it. */
const scoreWidth = 6;
const bulletsShown = 3;
const evidenceShown = 3;
const relevant = new Set(["work", "project", "volunteer", "other"]);

/** Prints the CV's leaves by how well they answer the posting, and why. */
export async function rankCommand(argument: string | undefined, options: CliOptions, io: Io): Promise<number> {
  const settings = await loadSettings(options, io);
  const cv = await readCv(readCvFile(settings, io));
  const posting = await readPosting(await readPostingInput(argument, options, io), undefined, options.language);
  const match = compileCv(cv).rank(posting, { sums: options.explain === true });
  warnOfLowConfidence(match.confidence, io);
  const top = options.top ?? (options.json ? Number.POSITIVE_INFINITY : 10);
  if (options.json) io.stdout.write(json({ ...match, entries: match.entries.slice(0, top) }));
  else if (options.entries) io.stdout.write(await entriesTable(match, cv, top, io));
  else io.stdout.write(printed(options.bullets ? bulletList(match, top) : outline(match, top), io));
  return 0;
}

/** Lines under each other; on a terminal they are wrapped to its width, elsewhere each is one line, for grep and the like. */
function printed(lines: readonly string[], io: Io): string {
  const width = io.stdout.isTTY ? io.stdout.columns || 80 : Number.POSITIVE_INFINITY;
  const hanging = (line: string) => line.search(/\S/) + (/^ *\d\.\d\d /.test(line) ? scoreWidth : 2);
  return lines.map((line) => `${wrapped(line, hanging(line), width)}\n`).join("");
}

async function entriesTable(match: Match, cv: Cv, top: number, io: Io): Promise<string> {
  const byId = new Map(cv.entries.flatMap((entry) => [entry, ...entry.entries]).map((entry) => [entry.id, entry]));
  const rows = match.entries
    .filter((entry) => relevant.has(entry.kind))
    .slice(0, top)
    .map((entry) => [
      score(entry.score),
      entry.title,
      organization(entry, byId),
      dates(byId.get(entry.id), entry.parent === null ? undefined : byId.get(entry.parent)),
      why([...entry.evidence, ...entry.bullets.flatMap((bullet) => bullet.evidence)], 2),
    ]);
  return table(["score", "entry", "organisation", "dates", "best evidence"], rows, io);
}

function organization(entry: ScoredEntry, byId: ReadonlyMap<string, Entry>): string {
  const parent = entry.parent === null ? undefined : byId.get(entry.parent);
  return entry.organization ?? parent?.organization ?? parent?.title ?? "";
}

/** The entry's own dates, or those of the position that holds it. */
function dates(entry: Entry | undefined, parent: Entry | undefined): string {
  for (const dated of [entry, parent]) {
    if (dated?.start) return [dated.start, dated.end].filter((date) => date !== null).join(" – ");
    if (dated?.dates) return dated.dates;
  }
  return "";
}

function outline(match: Match, top: number): string[] {
  return match.entries
    .slice(0, top)
    .flatMap((entry) => [
      `${score(entry.score)}  ${printable(heading(entry))}  (${placeOf(entry.source)})`,
      ...entry.bullets.slice(0, bulletsShown).flatMap((bullet) => bulletLines(bullet, "      ")),
      ...(entry.bullets.length > bulletsShown ? [`      … ${entry.bullets.length - bulletsShown} more`] : []),
    ]);
}

function bulletList(match: Match, top: number): string[] {
  const bullets = match.entries.flatMap((entry) => entry.bullets.map((bullet) => ({ bullet, entry })));
  return bullets
    .sort((a, b) => b.bullet.score - a.bullet.score)
    .slice(0, top)
    .flatMap(({ bullet, entry }) => [...bulletLines(bullet, ""), `      in: ${printable(heading(entry))}`]);
}

function bulletLines(bullet: ScoredBullet, indent: string): string[] {
  const line = `${indent}${score(bullet.score)}  ${printable(bullet.text)}  (${placeOf(bullet.source)})`;
  const reasons = why(bullet.evidence, evidenceShown);
  const further = [...(reasons === "" ? [] : [reasons]), ...(bullet.sum === undefined ? [] : sumLines(bullet.sum))];
  return [line, ...further.map((text) => `${indent}      ${text}`)];
}

const lenders = {
  pooled: "its entry's bullets",
  heading: "its heading",
  kinship: "its title",
  list: "the list's best",
};

/** The words, names and topics with what each counts; then what the entry lends; then the score that both come to. */
function sumLines({ words, names, topic, own, lent, total, scale }: ScoreSum): string[] {
  const counted = (value: number): string => value.toFixed(1);
  const items = [
    ...words.map(({ text, amount }) => `${printable(text)} ${counted(amount)}`),
    ...names.map(({ text, amount }) => `${text} by any name ${counted(amount)}`),
    ...(topic > 0 ? [`the posting's topics ${counted(topic)}`] : []),
  ];
  const parts = lent
    .filter(({ value }) => value > 0)
    .map(({ from, weight, value }) => `${weight} × ${counted(value)} for ${lenders[from]}`);
  const all = [`${counted(own)} of its own`, ...parts].join(" + ");
  return [
    ...(items.length > 0 ? [`own: ${items.join(" + ")} = ${counted(own)}`] : []),
    `score: ${all} = ${counted(total)}; ${counted(total)} / (${counted(total)} + ${counted(scale)}) = ${score(total / (total + scale))}`,
  ];
}

function heading(entry: ScoredEntry): string {
  const at = entry.organization === null || entry.organization === entry.title ? "" : `, ${entry.organization}`;
  return `${entry.title}${at}`;
}

/** `ask ← the CV's words (how)`, the heaviest first, each ask once. */
function why(evidence: readonly Evidence[], shown: number): string {
  const seen = new Set<string>();
  return [...evidence]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ ask }) => !seen.has(ask) && seen.add(ask))
    .slice(0, shown)
    .map(({ ask, matched, how }) => `${printable(ask)} ← ${printable(matched)} (${how})`)
    .join("; ");
}
