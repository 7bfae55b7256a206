import { describe, expect, test, vi } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { Block } from "../../src/model/document.ts";
import { readDocument } from "../../src/read/registry.ts";
import { buildPdf, type PdfOptions, type PrintedPage, type PrintedText } from "../support/pdf-builder.ts";

// Loading pdf.js alone takes seconds where all processors are taken.
vi.setConfig({ testTimeout: 60_000 });

async function read(pages: PrintedPage[], options: PdfOptions = {}): Promise<Block[]> {
  return (await readDocument(buildPdf(pages, options), "cv.pdf")).blocks;
}

/** Lines one under the other from a height on. */
function column(x: number, top: number, texts: string[], style: Partial<PrintedText> = {}): PrintedText[] {
  const size = style.size ?? 10;
  return texts.flatMap((text, index) => (text === "" ? [] : [{ x, y: top + index * size * 1.3, text, ...style }]));
}

const shown = (blocks: readonly Block[]): string[] =>
  blocks.map(({ mark, cells }) => `${mark === null ? "" : `${mark} `}${cells.map(({ text }) => text).join(" | ")}`);

const prose = [
  "Mends nets by hand and by machine, and has done so for eleven winters in",
  "harbours where the nets freeze on the quay before the first coffee has been",
  "poured.",
];

describe("columns", () => {
  test("are read one after the other, under the header over both", async () => {
    const blocks = await read([
      {
        texts: [
          { text: "Liv Storhaug, net mender and keeper of the harbour's ropes, Vardø", x: 60, y: 60, size: 16 },
          ...column(60, 110, ["SKILLS", "Splicing", "Knots", "", "LANGUAGES", "Kven", "Norwegian", "Sami"]),
          ...column(220, 113, ["EXPERIENCE", ...prose, "", "EDUCATION", "Trade school, Vadsø", "Class of 2009"]),
        ],
      },
    ]);
    expect(shown(blocks)).toEqual([
      "Liv Storhaug, net mender and keeper of the harbour's ropes, Vardø",
      ...["SKILLS", "Splicing", "Knots", "LANGUAGES", "Kven", "Norwegian", "Sami"],
      ...["EXPERIENCE", prose.join(" "), "EDUCATION", "Trade school, Vadsø", "Class of 2009"],
    ]);
    expect(blocks.map(({ source }) => source.line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15]);
  });

  test("go on over pages, each to its end", async () => {
    const side = (from: number) =>
      column(
        60,
        103,
        ["one", "two", "three"].map((word) => `Side ${word} ${from}`),
      );
    const main = (from: number) =>
      column(
        220,
        100,
        ["a", "b", "c", "d"].map((word) => `Main ${word} ${from}, and more of it`),
      );
    const blocks = await read([{ texts: [...side(1), ...main(1)] }, { texts: [...side(2), ...main(2)] }]);
    const words = shown(blocks).map((text) => text.slice(0, 4));
    expect(words).toEqual([...Array(6).fill("Side"), ...Array(8).fill("Main")]);
    expect(blocks.map(({ source }) => source.page)).toEqual([1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 2, 2, 2, 2]);
  });

  test("whose lines stand at the same heights are two where each has headings", async () => {
    const left = ["SKILLS", "Splicing", "Knots", "LANGUAGES", "Kven", "Norwegian"];
    const right = [
      "EXPERIENCE",
      "Net mender, Vardø",
      "Deck hand, Bodø",
      "EDUCATION",
      "Trade school, Vadsø",
      "Class of 2009",
    ];
    const blocks = await read([{ texts: [...column(60, 100, left), ...column(220, 100, right)] }]);
    expect(shown(blocks)).toEqual([...left, ...right]);
  });

  test("of dates and places at the right are cells of their lines", async () => {
    const entry = (top: number, title: string, place: string, dates: string): PrintedText[] => [
      { text: title, x: 60, y: top, font: "bold" },
      { text: place, x: 480, y: top },
      { text: dates, x: 480, y: top + 13 },
      ...column(60, top + 13, [
        "Keeps the ropes of thirty boats dry, and the boats themselves where",
        "they are meant to be while the wind is up, which is most of the year",
        "here.",
      ]),
    ];
    const blocks = await read([
      {
        texts: [
          ...entry(100, "Rope keeper", "Vardø, NO", "2015-2019"),
          ...entry(180, "Net mender", "Alta, NO.", "2009-2015"),
          ...entry(260, "Deck hand", "Bodø, NO", "2004-2009"),
        ],
      },
    ]);
    expect(shown(blocks).filter((text) => text.includes("|"))).toEqual([
      "Rope keeper | Vardø, NO | 2015-2019",
      "Net mender | Alta, NO. | 2009-2015",
      "Deck hand | Bodø, NO | 2004-2009",
    ]);
    expect(blocks).toHaveLength(6);
  });

  test("of labels and dates at the left are cells of their lines, too", async () => {
    const texts = [
      ["2015 - 2019", "Rope keeper"],
      ["", "Harbour of Vardø, a very long quay with many boats"],
      ["2009 - 2015", "Net mender"],
      ["", "Pettersen and daughters, the loft over the shop"],
      ["2004 - 2009", "Deck hand"],
      ["", "Trawler Havsula, all of it outdoors and mostly in the dark"],
    ].flatMap(([label = "", text = ""], index) => [
      ...(label === "" ? [] : [{ text: label, x: 60, y: 100 + index * 14 }]),
      { text, x: 150, y: 100 + index * 14 },
    ]);
    expect(shown(await read([{ texts }])).filter((text) => text.includes("|"))).toEqual([
      "2015 - 2019 | Rope keeper",
      "2009 - 2015 | Net mender",
      "2004 - 2009 | Deck hand",
    ]);
  });
});

describe("paragraphs", () => {
  test("are joined over lines and pages, and hyphens of lines' ends go", async () => {
    const lines = [
      "She repairs nets of every kind and teaches others to do it with patience and a well-",
      "tempered needle, and she has mended the well-tempered nets of boats whose own-",
      "ers never came to thank her, which she does not hold against them at all, as the owners",
    ];
    const blocks = await read([
      { texts: column(60, 700, lines) },
      { texts: column(60, 60, ["are at sea.", "", "Next paragraph."]) },
    ]);
    expect(shown(blocks)).toEqual([
      "She repairs nets of every kind and teaches others to do it with patience and a well-tempered needle, and she has mended the well-tempered nets of boats whose owners never came to thank her, which she does not hold against them at all, as the owners are at sea.",
      "Next paragraph.",
    ]);
    expect(blocks[0]).toMatchObject({ lineCount: 4, source: { line: 1, page: 1 } });
    expect(blocks[1]).toMatchObject({ gapBefore: 1, source: { line: 5, page: 2 } });
  });

  test("words are joined by their places, whatever pieces they come in", async () => {
    const blocks = await read([
      {
        texts: [
          { text: "Har", x: 60, y: 100 },
          { text: "bour", x: 76.2, y: 100, font: "bold" },
          { text: "pilot", x: 103, y: 100 },
        ],
      },
    ]);
    expect(shown(blocks)).toEqual(["Harbour pilot"]);
  });

  test("text printed twice to look bold counts once", async () => {
    const blocks = await read([
      {
        texts: [
          { text: "Harbour pilot", x: 60, y: 100 },
          { text: "Harbour pilot", x: 60.3, y: 100 },
        ],
      },
    ]);
    expect(blocks).toMatchObject([{ text: "Harbour pilot", strong: true }]);
  });

  test("have no hanging short lines joined", async () => {
    const lines = ["Vardø", "Phone +47 900 00 111", "liv@storhaug.example", "storhaug.example/nets"];
    expect(shown(await read([{ texts: column(60, 100, lines) }]))).toEqual(lines);
  });
});

describe("bullets", () => {
  const twoItems = (texts: PrintedText[]): PrintedPage => ({
    texts: [
      ...texts,
      ...column(80, 100, ["Mended nine hundred nets in one winter without a single complaint from", "the boats"]),
      { text: "Taught six apprentices", x: 80, y: 126 },
    ],
  });
  const expected = [
    "• Mended nine hundred nets in one winter without a single complaint from the boats",
    "• Taught six apprentices",
  ];

  test.each([
    ["printed as text", "plain", "•"],
    ["of a symbol font", "symbol", "·"],
    ["of ornaments", "dingbats", "l"],
  ])("%s", async (_name, font, text) => {
    const marks = [100, 126].map((y) => ({ text, x: 66, y, font }));
    expect(shown(await read([twoItems(marks)])).map((line) => line.replace(/^\S/, "•"))).toEqual(expected);
  });

  test("that are drawn", async () => {
    const squares = [100, 126].map((y) => ({ x: 66, y: y - 1.5, size: 3 }));
    expect(shown(await read([{ ...twoItems([]), squares }]))).toEqual(expected);
  });

  test("that only the structure tells", async () => {
    const item = (key: string) => [
      { role: "L", key: "list" },
      { role: "LI", key },
      { role: "LBody", key: `${key} body` },
    ];
    const texts = [
      ...column(60, 100, ["Mended nine hundred nets in one winter without a single complaint from", "the boats"], {
        tags: item("first"),
      }),
      { text: "Taught six apprentices", x: 60, y: 126, tags: item("second") },
    ];
    expect(shown(await read([{ texts }]))).toEqual(expected);
  });
});

describe("style", () => {
  test("headings are told by size or structure, with levels", async () => {
    const blocks = await read([
      {
        texts: [
          { text: "Liv Storhaug", x: 60, y: 60, size: 22 },
          { text: "Experience", x: 60, y: 100, size: 14 },
          ...column(60, 130, prose),
          { text: "Education", x: 60, y: 190, size: 14 },
          { text: "Trade school", x: 60, y: 210 },
          { text: "Interests", x: 60, y: 240, tags: [{ role: "H2", key: "interests" }] },
          { text: "Ice", x: 60, y: 256 },
        ],
      },
    ]);
    expect(blocks.map(({ kind, level }) => (kind === "heading" ? level : 0))).toEqual([1, 2, 0, 2, 0, 3, 0]);
  });

  test("bold and italic come from the fonts' names, links from what lies over the words", async () => {
    const blocks = await read([
      {
        texts: [
          { text: "Rope keeper", x: 60, y: 100, font: "bold" },
          { text: "Harbour of Vardø", x: 60, y: 130, font: "italic" },
          { text: "see", x: 60, y: 160 },
          { text: "my nets", x: 80, y: 160 },
        ],
        links: [{ x: 79, y: 162, width: 40, height: 12, url: "https://nets.example/liv" }],
      },
    ]);
    expect(blocks.map(({ strong, emphasis }) => [strong, emphasis])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
    expect(blocks[2]?.links).toEqual([{ text: "my nets", url: "https://nets.example/liv" }]);
  });

  test("numbers of pages and what pages repeat are furniture; the first header may be the name", async () => {
    const page = (number: number): PrintedPage => ({
      texts: [
        { text: "Liv Storhaug", x: 60, y: 40 },
        ...column(60, 120, [`On page ${number} she mends nets.`]),
        { text: "Confidential", x: 60, y: 800 },
        { text: `Page ${number} of 2`, x: 280, y: 815 },
      ],
    });
    const blocks = await read([page(1), page(2)]);
    expect(blocks.filter(({ furniture }) => !furniture).map(({ text }) => text)).toEqual([
      "Liv Storhaug",
      "On page 1 she mends nets.",
      "On page 2 she mends nets.",
    ]);
    expect(blocks.filter(({ furniture }) => furniture).map(({ text }) => text)).toEqual([
      ...["Confidential", "Page 1 of 2", "Liv Storhaug", "Confidential", "Page 2 of 2"],
    ]);
  });
});

test("what browsers print around a page is furniture", async () => {
  const blocks = await read([
    {
      texts: [
        { text: "25/11/2026, 17:04", x: 30, y: 20, size: 8 },
        { text: "Jobs at the harbour", x: 250, y: 20, size: 8 },
        { text: "Net mender", x: 60, y: 80 },
        { text: "https://harbour.example/jobs/net-mender?from=list", x: 30, y: 830, size: 8 },
        { text: "1/1", x: 550, y: 830, size: 8 },
      ],
    },
  ]);
  expect(blocks.map(({ furniture }) => furniture === true)).toEqual([false, true, true]);
});

describe("characters", () => {
  test("TeX's codes and ligatures are mended, whatever maps them", async () => {
    const options = {
      fonts: { tex: { name: "T3", isUnmapped: true }, own: { name: "T3", characters: "ofﬁceﬂx " } },
    };
    const blocks = await read(
      [
        {
          texts: [
            { text: "a\u001ecient e\u001bort \u0015 \u001cnal", x: 60, y: 100, font: "tex" },
            { text: "oﬁce ﬂex", x: 60, y: 140, font: "own" },
          ],
        },
      ],
      options,
    );
    expect(shown(blocks)).toEqual(["affi" + "cient effort – final", "ofice flex"]);
  });

  test("words from right to left are in the order of reading", async () => {
    const characters = "שלוםעברית ";
    const blocks = await read(
      [
        {
          texts: [
            { text: "תירבע", x: 60, y: 100, font: "hebrew" },
            { text: "םולש", x: 88, y: 100, font: "hebrew" },
            { text: "2019", x: 20, y: 100 },
          ],
        },
      ],
      { fonts: { hebrew: { name: "T3", characters } } },
    );
    expect(shown(blocks)).toEqual(["שלום עברית | 2019"]);
  });
});

describe("guards", () => {
  const page: PrintedPage = { texts: [{ text: "Harbour pilot", x: 60, y: 100 }] };
  const refusal = async (bytes: Uint8Array): Promise<string> => {
    const error = await readDocument(bytes, "cv.pdf").then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UserError);
    return `${(error as UserError).message}. ${(error as UserError).hint}`;
  };
  const encryption = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >> /ID [<00> <00>]`;

  test.each([
    ["a password", () => buildPdf([page], { trailer: encryption }), /protected by a password.*without the password/],
    ["nothing but a signature", () => new TextEncoder().encode("%PDF-1.7\n1 0 obj"), /damaged PDF.*print it/],
    ["pages of pictures only", () => buildPdf([{ texts: [] }]), /no text: its pages are pictures.*OCR/],
    ["too many pages", () => buildPdf(Array.from({ length: 101 }, () => page)), /101 pages, the limit is 100/],
    [
      "letters that nothing explains",
      () =>
        buildPdf([{ texts: [{ text: "\u0003\u0001\u0002 \u0005\u0004\u0006", x: 60, y: 100, font: "own" }] }], {
          fonts: { own: { name: "T3", isUnmapped: true } },
        }),
      /does not say which letters.*OCR/,
    ],
    [
      "a stream that unpacks without end",
      () => buildPdf([{ ...page, operators: " ".repeat(60 * 1024 * 1024) }], { packed: true }),
      /unpacks to more than/,
    ],
  ])("refuses %s", async (_name, make, message) => {
    expect(await refusal(make())).toMatch(message);
  });

  test("reads what is left of a file that is cut off", async () => {
    const bytes = buildPdf([page, page]);
    const cut = bytes.slice(0, bytes.length - 300);
    const outcome = await readDocument(cut, "cv.pdf").then(
      ({ blocks }) => shown(blocks),
      (error: unknown) => (error instanceof UserError ? "refused" : error),
    );
    expect([["Harbour pilot", "Harbour pilot"], "refused"]).toContainEqual(outcome);
  });

  test("runs no script, opens nothing and prints nothing", async () => {
    const script = "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AcroForm << /XFA (x) /Fields [] >>";
    expect(shown(await read([page], { catalogue: script }))).toEqual(["Harbour pilot"]);
  });

  test("leaves the bytes that it is given as they are", async () => {
    const bytes = buildPdf([page]);
    const before = Buffer.from(bytes);
    await readDocument(bytes, "cv.pdf");
    expect(Buffer.from(bytes).equals(before)).toBe(true);
  });

  test("any bytes after the signature give a document or a UserError", async () => {
    const bytes = buildPdf([page], { packed: true });
    for (let seed = 1; seed <= 40; seed += 1) {
      const damaged = Uint8Array.from(bytes, (byte, index) =>
        index > 8 && (index * seed * 7919) % 97 === 0 ? (byte * 31 + seed) % 256 : byte,
      );
      await readDocument(damaged, "cv.pdf").catch((error: unknown) => expect(error).toBeInstanceOf(UserError));
    }
  });
});
