/** Markdown that plain text does not have by chance: a heading, bold words, a link, or a list of fields on top. */
const markdownSigns = [
  /^#{1,6} \S/m,
  /^[ \t]*(?:[-*+] )?\*\*[^*\n]{1,200}\*\*/m,
  /\[[^\]\n]{1,200}\]\([^)\n]{1,500}\)/,
];

/** The format that a text's own look gives away, for input whose name says nothing. */
export function sniff(text: string): "json" | "html" | "yaml" | "markdown" | "text" {
  const start = text.slice(0, 2000).trimStart();
  if (/^[{[]\s*["{}\]]/.test(start)) return "json";
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)*<(?:!doctype html|html|head|body)\b/i.test(start)) return "html";
  if (/^(?:(?:#.*|---|)\n)*(?:cv|basics):[ \t]*\n(?:[ \t]*(?:#.*)?\n)*[ \t]+\w+:/.test(start)) return "yaml";
  const opening = text.slice(0, 20_000);
  return markdownSigns.some((sign) => sign.test(opening)) ? "markdown" : "text";
}
