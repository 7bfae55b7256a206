import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LanguageCode } from "../src/index.ts";
import { compileCv, readCv, readPosting } from "../src/index.ts";

const fixture = (name: string) => ({
  bytes: readFileSync(new URL(`fixtures/languages/${name}`, import.meta.url)),
  name,
});

interface Sample {
  title: string;
  company: string;
  location: string;
  /** How many statements have each priority. */
  asks: { duty: number; must: number; preferred: number };
  /** The best entry of the CV, and the bullet of it that answers nothing. */
  entry: string;
  last: string;
}

const plain = { duty: 5, must: 3, preferred: 2 };
const samples: Record<Exclude<LanguageCode, "en">, Sample> = {
  de: {
    title: "Pflegefachkraft (m/w/d) für die Intensivstation",
    company: "Klinikum Erlental gGmbH",
    location: "Bad Erlen",
    asks: plain,
    entry: "Gesundheits- und Krankenpflegerin",
    last: "Organisierte das jährliche Sommerfest",
  },
  fr: {
    title: "Cuisinier (H/F)",
    company: "Auberge des Trois Hêtres",
    location: "Valmoncel",
    asks: { ...plain, preferred: 1 },
    entry: "Second de cuisine",
    last: "Relations avec la mairie",
  },
  es: {
    title: "Contable con experiencia en pymes",
    company: "Asesoría Robledal S.L.",
    location: "Villarcos",
    asks: plain,
    entry: "Técnica de contabilidad",
    last: "Coordinación de la mudanza",
  },
  pt: {
    title: "Professora de Ciências",
    company: "Colégio Jacarandá",
    location: "Serra Alta",
    asks: plain,
    entry: "Professora de Biologia",
    last: "Decoração do pátio",
  },
  it: {
    title: "Elettricista impiantista",
    company: "Impianti Faggeto S.r.l.",
    location: "Pievalta",
    asks: { duty: 5, must: 4, preferred: 1 },
    entry: "Elettricista",
    last: "Cura dell'orto",
  },
  nl: {
    title: "Softwareontwikkelaar",
    company: "Waterkant Systemen B.V.",
    location: "Oeverdam",
    asks: plain,
    entry: "Ontwikkelaar",
    last: "Regelde de koffiemachine",
  },
  zh: {
    title: "後端工程師",
    company: "青禾資訊股份有限公司",
    location: "台中市西區",
    asks: { ...plain, preferred: 1 },
    entry: "後端工程師",
    last: "規劃公司年度登山活動",
  },
  ja: {
    title: "保育士（正社員）",
    company: "社会福祉法人つばき会",
    location: "青葉市",
    asks: { duty: 5, must: 2, preferred: 1 },
    entry: "保育士",
    last: "園だよりのデザイン",
  },
};

describe.each(Object.entries(samples))("a posting and a CV in %s", (code, sample) => {
  it("are understood: names, sections, priorities", async () => {
    const posting = await readPosting(fixture(`${code}-posting.txt`));
    const { title, company, location } = sample;
    expect(posting).toMatchObject({ language: code, title, company, location, confidence: { level: "high" } });
    const count = (priority: string) =>
      posting.statements.filter((statement) => statement.priority === priority).length;
    expect({ duty: count("duty"), must: count("must"), preferred: count("preferred") }).toEqual(sample.asks);
    expect(count("context")).toBe(0);
  });

  it("lose no line of the CV", async () => {
    const cv = await readCv(fixture(`${code}-cv.txt`));
    expect(cv.unparsed).toEqual([]);
    expect(cv.basics.name).not.toBeNull();
    const work = cv.entries.filter(({ kind }) => kind === "work");
    expect(work.length).toBeGreaterThanOrEqual(2);
    expect(work[0]).toMatchObject({ title: sample.entry, end: "present" });
    expect(new Set(cv.entries.map(({ kind }) => kind))).toContain("education");
    expect(new Set(cv.entries.map(({ kind }) => kind))).toContain("language");
  });

  it("meet: the entry that fits comes first, and last in it the bullet that does not", async () => {
    const matcher = compileCv(await readCv(fixture(`${code}-cv.txt`)));
    const { entries, fit } = matcher.rank(await readPosting(fixture(`${code}-posting.txt`)));
    expect(entries[0]?.title).toBe(sample.entry);
    expect(entries[0]?.bullets.at(-1)?.text).toContain(sample.last);
    expect(fit).toBeGreaterThan(0.2);
  });
});

it("a name meets a CV in another language", async () => {
  const { entries } = compileCv(await readCv(fixture("nl-cv.txt"))).rank(await readPosting(fixture("zh-posting.txt")));
  expect(entries[0]?.bullets[0]?.text).toContain("Postgres");
});

it("the language that is given stands above the one that is told", async () => {
  const posting = await readPosting(fixture("es-posting.txt"), undefined, "pt");
  expect(posting.language).toBe("pt");
});
