import { expect, test, vi } from "vitest";
import type { Cv } from "../../../src/model/cv.ts";
import { readDocument } from "../../../src/read/registry.ts";
import { renderCvJsonResume } from "../../../src/render/cv-json-resume.ts";
import { renderCvMarkdown } from "../../../src/render/cv-markdown.ts";
import { understandCv } from "../../../src/understand/cv/index.ts";
import { linkedInProfile } from "../../fixtures/pdf/linkedin-profile.ts";
import { said, understand } from "../../render/cv-said.ts";
import { buildPdf, type PrintedText } from "../../support/pdf-builder.ts";

// Loading pdf.js alone takes seconds where all processors are taken.
vi.setConfig({ testTimeout: 60_000 });

async function understandPdf(bytes: Uint8Array): Promise<Cv> {
  return understandCv(await readDocument(bytes, "cv.pdf"));
}

test("a profile as LinkedIn saves it is understood whole", async () => {
  const cv = await understandPdf(linkedInProfile());
  expect(cv.unparsed).toEqual([]);
  expect(cv.basics).toMatchObject({
    name: "Sunniva Ekroll",
    label: "Head of Cold Chain at Nordlys Freight | Vaccines and fish",
    email: "sunniva.ekroll@fjordpost.example",
    phone: "+47 902 00 118",
    location: "Ålesund, Møre og Romsdal, Norway",
    links: [
      { text: "www.linkedin.com/in/sunniva-ekroll", url: "https://www.linkedin.com/in/sunniva-ekroll" },
      { text: "ekroll.example", url: "https://ekroll.example" },
    ],
  });
  const work = cv.entries.filter(({ kind }) => kind === "work");
  expect(
    work.map(({ role, organization, location, start, end }) => [role, organization, location, start, end]),
  ).toEqual([
    ["Head of Cold Chain", "Nordlys Freight", "Ålesund, Norway", "2021-03", "present"],
    ["Shift Planner", "Nordlys Freight", null, "2018-05", "2021-03"],
    ["Warehouse Coordinator", "Havbris Seafood", "Bodø, Norway", "2013-08", "2018-04"],
  ]);
  expect(work.map(({ bullets }) => bullets.length)).toEqual([1, 0, 2]);
  const education = cv.entries.filter(({ kind }) => kind === "education");
  expect(education.map(({ title, organization, start, end }) => [title, organization, start, end])).toEqual([
    ["Bachelor of Science, Logistics", "Molde University College", "2010", "2013"],
    ["Vocational Diploma, Transport", "Fagerlia Upper Secondary School", "2007", "2010"],
  ]);
  const lists = cv.entries.filter(({ kind }) => kind === "language" || kind === "certificate");
  expect(lists.map(({ bullets }) => bullets.map(({ text }) => text))).toEqual([
    ["Norwegian (Native or Bilingual)", "Portuguese (Limited Working)"],
    ["Good Distribution Practice for Medicinal Products", "Forklift Licence T1"],
  ]);
  expect(cv.skills.map(({ text }) => text)).toEqual(["Cold Chain Logistics", "Route Planning", "Supplier Audits"]);
  expect(work[2]?.source).toMatchObject({ page: 2 });
});

test("it is the same as Markdown and, again, as JSON Resume", async () => {
  const cv = await understandPdf(linkedInProfile());
  expect(said(understand(renderCvMarkdown(cv), "md"))).toEqual(said(cv));
  const json = renderCvJsonResume(cv);
  expect(renderCvJsonResume(understand(json, "json"))).toBe(json);
});

test("contacts are told by the links that lie on their words, and apart from each other", async () => {
  const contacts = ["write me", "call me", "profile", "profile"];
  const urls = ["mailto:liv@nets.example", "tel:+4790000111", "https://a.example/liv", "https://b.example/liv"];
  const texts: PrintedText[] = [
    { text: "Liv Storhaug", x: 60, y: 60, size: 20 },
    ...contacts.map((text, index) => ({ text, x: 60 + index * 52, y: 90 })),
    { text: "Experience", x: 60, y: 130, size: 14 },
    { text: "Harbour Pilot, Harbour of Vardø", x: 60, y: 150 },
    { text: "2009 - 2015", x: 480, y: 150 },
  ];
  const links = urls.map((url, index) => ({ x: 60 + index * 52, y: 92, width: 45, height: 11, url }));
  const { basics, entries } = await understandPdf(buildPdf([{ texts, links }]));
  expect(basics).toMatchObject({
    name: "Liv Storhaug",
    email: "liv@nets.example",
    phone: "+4790000111",
    links: [
      { text: "profile", url: "https://a.example/liv" },
      { text: "profile", url: "https://b.example/liv" },
    ],
  });
  expect(entries).toMatchObject([{ kind: "work", role: "Harbour Pilot", start: "2009", end: "2015" }]);
});

test("headings that no word tells are sections where others of their size are", async () => {
  const texts = [
    "Experience",
    "Rope keeper  2015 - 2019",
    "Things I swim in",
    "Fjords, mostly cold ones.",
    "Education",
  ].map((text, index) => ({ text, x: 60, y: 60 + index * 30, size: index % 2 === 0 ? 14 : 10 }));
  const more = { text: "Trade school 2004 - 2007", x: 60, y: 200 };
  const { entries, markers } = await understandPdf(buildPdf([{ texts: [...texts, more] }]));
  expect(markers.filter(({ role }) => role === "section").map(({ text }) => text)).toEqual([
    "Experience",
    "Things I swim in",
    "Education",
  ]);
  expect(entries.map(({ kind }) => kind)).toEqual(["work", "other", "education"]);
});
