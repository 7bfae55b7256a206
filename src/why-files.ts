import type { Tailored } from "./tailor.ts";
import type { ChosenResume, MadeResume } from "./why.ts";

/** How the reasons of a résumé are written. */
export const whyFormats = ["json", "html"] as const;
export type WhyFormat = (typeof whyFormats)[number];

/** A file that says why a résumé is as it is. */
export interface WhyFile {
  /** What its name ends in. */
  extension: string;
  data: string;
}

/** The files that stand beside a résumé: the reasons as JSON always, and as a page to look at where HTML is wanted. */
export async function whyFiles(
  made: ChosenResume & Pick<Tailored, "posting" | "resume">,
  resume: MadeResume,
  format: WhyFormat,
): Promise<WhyFile[]> {
  const { why } = await import("./why.ts");
  const reasons = why(made, resume);
  const files = [{ extension: "why.json", data: `${JSON.stringify(reasons, null, 2)}\n` }];
  if (format === "json") return files;
  const { renderWhyHtml } = await import("./render/why-html.ts");
  return [...files, { extension: "why.html", data: renderWhyHtml(reasons, made.posting, made.resume) }];
}
