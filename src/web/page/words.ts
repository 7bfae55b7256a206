import type { DrawnAsk } from "../api.ts";

/** Where an ask is answered. */
export const statusWords: Record<DrawnAsk["status"], string> = {
  "on-resume": "on the résumé",
  cut: "in the CV, but cut",
  nowhere: "missing",
};

/** The same as a sign, which is not told by its colour alone. */
export const statusSigns: Record<DrawnAsk["status"], string> = { "on-resume": "✓", cut: "✂", nowhere: "✗" };

export const priorityWords: Record<DrawnAsk["priority"], string> = {
  must: "must",
  preferred: "preferred",
  duty: "duty",
  context: "context",
};

export const priorityHeadings: Record<DrawnAsk["priority"], string> = {
  must: "Must",
  preferred: "Preferred",
  duty: "Duties",
  context: "Context",
};
