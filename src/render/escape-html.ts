import { foldWithin } from "./escape.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Any words as the text of an element or the value of a quoted attribute. */
export function escapeHtml(words: string): string {
  return foldWithin(words).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
