import type { EntryKind } from "../../model/cv.ts";
import { isStudy } from "./degree.ts";
import { isPlace } from "./places.ts";
import { isRole } from "./roles.ts";
import { placeOfOrganization, segmentsOf } from "./segments.ts";

/** What parts words in bold from those after them; where a paragraph's lines were joined, only a space. */
const joint = /^(?:\s*[,|–—·•@-]\s*|\s+(?:at|bei|chez|bij|presso)\s+|\s+)/;

/**
 * A heading that begins in bold as two lines: `**Cook** The Mill, Lima` says what it is about, then the rest. Only the whole where
 * nothing is bold apart, where the line under it names the role, so that the rest is a place (`isOverRole`), where it is a label, or where a sign parts the two and their words say which is which.
 */
export function partsByBold(
  text: string,
  bold: string | undefined,
  kind: EntryKind | null,
  isOverRole = false,
): [string] | [string, string] {
  if (bold === undefined || bold === "" || !text.startsWith(bold)) return [text];
  const title = bold.replace(/[\s,|–—·•@-]+$/, "");
  const rest = text.slice(bold.length);
  const parting = title === bold ? (joint.exec(rest)?.[0] ?? null) : (/^\s*/.exec(rest)?.[0] ?? "");
  const words = rest.slice(parting?.length ?? 0);
  const isLabel = /[:：]$/.test(title) || /^\s*[:：]/.test(rest) || title.length < 2;
  if (isLabel || parting === null || !/^[\p{L}\d„“"«'‘’]/u.test(words) || isPlace(words)) return [text];
  if (isOverRole && placeOfOrganization(text, new Set())?.before === title) return [text];
  const isMerged = title === bold && parting.trim() === "";
  return isMerged || !isSaidByWords(text, kind) ? [title, words] : [text];
}

function isSaidByWords(text: string, kind: EntryKind | null): boolean {
  if (kind === "work" || kind === "volunteer")
    return segmentsOf(text).some(([from, to]) => isRole(text.slice(from, to)));
  return kind !== "education" || isStudy(text);
}
