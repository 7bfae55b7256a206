import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cv, Entry } from "../../src/model/cv.ts";
import { headingSubtitle, isListItem, isWholeSection } from "../../src/model/layout.ts";
import type { Resume, ResumeEntry } from "../../src/model/resume.ts";
import { formatDates } from "../../src/render/dates.ts";
import { headingOf, isPlain, metaOf, plainItems } from "../../src/render/entry-words.ts";
import { understandCv } from "../../src/understand/cv/index.ts";
import { bytesOf, formats, isRead, readBack, verifyIn } from "../support/formats.ts";
import { cv, entry } from "../support/people.ts";
import { arbitraryCase } from "../support/random.ts";
import { wholeResume } from "../support/whole-resume.ts";

/** One of each thing that a résumé has, with words of more than one line and of other scripts. */
function potter(): Cv {
  const kiln = entry("project", "Kiln Control", {
    start: "2022",
    end: "2023-04",
    bullets: [
      "Programmed the kilns of 14 studios in C++ and R&D code, and so halved the gas that each firing takes in winter and in summer alike.",
      "Measured 3 °C at most between any two shelves; see https://example.org/kilns for the curves.",
    ],
  });
  return cv(
    [
      entry("work", "Lead Engineer", {
        role: "Lead Engineer",
        organization: "Clay & Sons GmbH",
        location: "Köln, Germany",
        start: "2021-03",
        end: "present",
        entries: [kiln, entry("project", "Glaze Book", { bullets: ["Catalogued 2,400 glazes."] })],
      }),
      entry("work", "Technician", {
        role: "Technician",
        organization: "Wheel Works Ltd",
        start: "2016",
        end: "2020-12",
        bullets: ["Repaired wheels.", "Trained 9 apprentices – all of whom stayed."],
      }),
      entry("project", "Shard Atlas", { subtitle: "A map of finds", bullets: ["Drew 300 maps."] }),
      entry("education", "MSc Ceramics", { organization: "University of Faenza", start: "2013", end: "2016" }),
      entry("certificate", "Kiln Safety"),
      entry("language", "Languages", { bullets: ["Italian (native)", "Deutsch (fließend)"] }),
    ],
    {
      name: "Zoë Ferraro",
      label: "Ceramics engineer",
      email: "zoe.ferraro@example.org",
      phone: "+49 221 5550100",
      location: "Köln, Germany",
      links: [{ text: "github.com/zoe-ferraro", url: "https://github.com/zoe-ferraro" }],
      summary: "Engineer who makes kilns burn less and potters sleep more.",
    },
    ["Programming: C++, Python, R", "Workshop: throwing, glazing"],
  );
}

/** What a recruiter takes from a résumé, a line each. */
const contactsOf = ({ name, label, email, phone, location, links, summary }: Cv["basics"]) => ({
  ...{ name, label, email, phone, location, summary },
  links: links.map(({ text, url }) => `${text} ${url}`),
});

function meant({ sections }: Resume): string[] {
  const lines = (one: ResumeEntry, depth: number): string[] => [
    `${depth} ${headingOf(one)} | ${one.location} | ${formatDates(one)}`,
    ...one.bullets.map(({ text }) => `- ${text}`),
    ...one.entries.flatMap((child) => lines(child, depth + 1)),
  ];
  // A CV keeps its lines of skills apart.
  const inOrder = [
    ...sections.filter(({ kind }) => kind !== "skill"),
    ...sections.filter(({ kind }) => kind === "skill"),
  ];
  return inOrder.flatMap(({ entries }) => [
    ...entries.filter(isPlain).flatMap(plainItems),
    ...entries.filter((one) => !isPlain(one)).flatMap((one) => lines(one, 0)),
  ]);
}

function seen(person: Cv): string[] {
  const lines = (one: Entry, depth: number): string[] => {
    const shown = { ...one, subtitle: headingSubtitle(one) } as unknown as ResumeEntry;
    if (isWholeSection(one, person.markers)) return one.bullets.map(({ text }) => text);
    if (isListItem(one)) return [[headingOf(shown), metaOf(shown)].filter((text) => text !== "").join(" · ")];
    return [
      `${depth} ${headingOf(shown)} | ${one.location} | ${formatDates(one)}`,
      ...one.bullets.map(({ text }) => `- ${text}`),
      ...one.entries.flatMap((child) => lines(child, depth + 1)),
    ];
  };
  return [...person.entries.flatMap((one) => lines(one, 0)), ...person.skills.map(({ text }) => text)];
}

describe.each(formats)("a résumé in %s", (format) => {
  const resume = wholeResume(potter());

  test("is the same bytes each time", async () => {
    const [once, again] = [
      await bytesOf(format, resume),
      await bytesOf(format, wholeResume(structuredClone(potter()))),
    ];
    expect(Buffer.compare(once, again)).toBe(0);
  });

  test.skipIf(!isRead(format))("reads back to the same contacts, entries, dates and bullets", async () => {
    const read = understandCv(await readBack(format, resume));
    expect(contactsOf(read.basics)).toEqual(contactsOf(resume.basics));
    // Of a page, layout alone does not yet tell that a project is part of the position above it.
    const depth = format === "pdf" ? /^\d / : /^$/;
    const [got, wanted] = [seen(read), meant(resume)].map((lines) => lines.map((line) => line.replace(depth, "")));
    // JSON Resume has an order of sections of its own.
    if (format === "jsonresume") expect(got?.sort()).toEqual(wanted?.sort());
    else expect(got).toEqual(wanted);
    expect(read.unparsed).toEqual([]);
  });

  test.skipIf(!isRead(format))("is verified whole", async () => {
    const person = potter();
    const { ok, lines } = await verifyIn(format, wholeResume(person), person);
    expect(lines.filter((line) => !line.ok)).toEqual([]);
    expect(ok).toBe(true);
    const kiln = person.entries[0]?.entries[0]?.bullets[0];
    expect(lines.find(({ text }) => text === kiln?.text)).toMatchObject({ source: kiln?.source });
  });

  test.skipIf(!isRead(format))(
    "is verified whatever the CV",
    async () => {
      const property = fc.asyncProperty(arbitraryCase, async ({ person }) => {
        const { lines } = await verifyIn(format, wholeResume(person), person);
        expect(lines.filter((line) => !line.ok)).toEqual([]);
      });
      await fc.assert(property, { numRuns: 20 });
    },
    60_000,
  );

  test.skipIf(!isRead(format))(
    "has no word that can be changed without its being seen",
    async () => {
      const person = potter();
      const words = [...new Set(slots(resume).flatMap((slot) => slot.get().split(" ")))].filter((word) =>
        /\w/.test(word),
      );
      const property = fc.asyncProperty(fc.nat(), fc.nat(), fc.constantFrom(...words), async (which, nth, other) => {
        const changed = structuredClone(resume);
        const all = slots(changed);
        const slot = all[which % all.length] as Slot;
        const parts = slot.get().split(" ");
        const at = nth % parts.length;
        // A link whose words are the address is not shown beside the address.
        fc.pre(parts[at] !== other && /\w/.test(parts[at] ?? "") && !/@/.test(other));
        slot.set(parts.with(at, other).join(" "));
        expect((await verifyIn(format, changed, person)).ok, slot.get()).toBe(false);
      });
      await fc.assert(property, { numRuns: 200 });
    },
    60_000,
  );
});

/** A place for words on a résumé. */
interface Slot {
  get(): string;
  set(words: string): void;
}

function slots({ basics, sections }: Resume): Slot[] {
  const found: Slot[] = [];
  const add = <Record extends object>(record: Record, key: keyof Record, twin?: keyof Record): void => {
    if (typeof record[key] !== "string" || record[key] === "") return;
    const isTwin = twin !== undefined && record[twin] === record[key];
    found.push({
      get: () => String(record[key]),
      set: (words) => Object.assign(record, { [key]: words, ...(isTwin ? { [twin]: words } : {}) }),
    });
  };
  for (const key of ["name", "label", "email", "phone", "location", "summary"] as const) add(basics, key);
  for (const link of basics.links) add(link, "text");
  const visit = (one: ResumeEntry): void => {
    add(one, "title", "role");
    add(one, "subtitle", "organization");
    add(one, "location");
    for (const bullet of one.bullets) add(bullet, "text");
    one.entries.forEach(visit);
  };
  for (const { entries } of sections) entries.forEach(visit);
  return found;
}
