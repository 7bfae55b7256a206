const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Any words as the text of an element or the value of a quoted attribute. Controls are shown by no browser and end none. */
export function escapeHtml(words: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  return words.replace(/[\0-\x1f\x7f]+/g, " ").replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
