// Makes one résumé, and says on standard error what was left out and why.
// node tailor-one.mjs data/cv.md posting.txt resume.pdf
import { writeFileSync } from "node:fs";
import { readInputFile, renderers, tailor } from "cvtailor";

const [cvPath, postingPath, outPath] = process.argv.slice(2);
const [format] = Object.entries(renderers).find(([, { extension }]) => outPath.endsWith(`.${extension}`)) ?? [];

const { output, selection, match, warnings } = await tailor(
  readInputFile(cvPath, cvPath),
  readInputFile(postingPath, postingPath),
  {
    output: format,
    pages: 1,
    rules: { bulletsPerEntry: 4, sectionOrder: ["work", "skill"] },
    look: { layout: "dense", paper: "a4" },
  },
);
writeFileSync(outPath, output);

for (const warning of warnings) console.error(warning);
const texts = new Map(match.entries.flatMap(({ bullets }) => bullets.map(({ id, text }) => [id, text])));
for (const { id, kept, reason } of selection.bullets)
  if (!kept && texts.has(id)) console.error(`left out (${reason}): ${texts.get(id)}`);
