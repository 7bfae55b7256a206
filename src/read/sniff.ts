/** Markdown that plain text does not have by chance: a heading, bold words, a link, or a list of fields on top. */
const markdownSigns = [
  /^#{1,6} \S/m,
  /^[ \t]*(?:[-*+] )?\*\*[^*\n]{1,200}\*\*/m,
  /\[[^\]\n]{1,200}\]\([^)\n]{1,500}\)/,
];

/** A format whose beginning no other text has by chance, whatever the file is called; null where the text has none. */
export function sniffCertain(text: string): "json" | "html" | "yaml" | "email" | null {
  const start = text.slice(0, 2000).trimStart();
  if (/^[{[]\s*["{}\]]/.test(start)) return "json";
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)*<(?:!doctype html|html|head|body)\b/i.test(start)) return "html";
  if (/^(?:(?:#.*|---|)\n)*(?:cv|basics):[ \t]*\n(?:[ \t]*(?:#.*)?\n)*[ \t]+\w+:/.test(start)) return "yaml";
  return isMail(text.slice(0, 20_000)) ? "email" : null;
}

/** The format that a text's own look gives away, for input whose name says nothing. */
export function sniff(text: string): "json" | "html" | "yaml" | "email" | "markdown" | "text" {
  const certain = sniffCertain(text);
  if (certain !== null) return certain;
  const opening = text.slice(0, 20_000);
  return markdownSigns.some((sign) => sign.test(opening)) ? "markdown" : "text";
}

/** Three lines of headers, folded ones too, with a sender and what only mails have. */
function isMail(start: string): boolean {
  if (!/^[A-Za-z][A-Za-z-]{1,40}:[ \t]/.test(start)) return false;
  const head = /^(?:[A-Za-z][A-Za-z-]{1,40}:.*\n(?:[ \t]+\S.*\n)*){3,}\n/.exec(start)?.[0] ?? "";
  return (
    /^from:/im.test(head) && /^(?:mime-version|message-id|received|return-path|delivered-to|content-type):/im.test(head)
  );
}
