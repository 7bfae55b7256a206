import { foldSpace } from "./escape.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Any words as the text of an element or the value of a quoted attribute. */
export function escapeHtml(words: string): string {
  return foldSpace(words).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
