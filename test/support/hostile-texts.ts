import { docx, paragraph } from "./docx.ts";
import { cv, list, utf16 } from "./hostile.ts";
import { zip } from "./zip.ts";

const yamlLaughs = [
  "a: &a [x, x]",
  ..."bcdefghij".split("").map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[at]}`).join(", ")}]`),
].join("\n");
/** Texts that are refused. */
export const refusedTexts = list([
  ["a billion laughs in YAML", "cv.yaml", () => yamlLaughs, "refers to itself without end"],
  ["YAML that holds itself", "cv.yaml", () => "cv: &a\n  name: [*a]\n", "nests deeper"],
  ["YAML nested without end", "cv.yaml", () => "[".repeat(100_000), "nests deeper"],
  ["YAML lists on one line", "cv.yaml", () => "- ".repeat(100_000), "nests deeper"],
  ["a page nested without end", "cv.html", () => "<b>".repeat(1_000_000), "nests deeper"],
  [
    "YAML that would run code",
    "cv.yaml",
    () => "cv:\n  name: !!python/object/apply:os.system [ls]\n",
    "has a tag (tag:yaml.org,2002:python/object/apply:os.system) in line 2",
  ],
  ["YAML with a tag of its own", "cv.yaml", () => "cv:\n  name: !secret x\n", "has a tag (!secret) in line 2"],
  ["broken YAML", "cv.yaml", () => 'cv:\n  name: "Ana\n', "is not valid YAML: line 3"],
  ["YAML with a key twice", "cv.yaml", () => "cv:\n  name: Ana\n  name: Lum\n", "is not valid YAML: line 3"],
  ["megabytes of YAML", "cv.yaml", () => "a: b\n".repeat(400_000), "is more than a CV has"],
  ["JSON nested without end", "cv.json", () => '{"a":'.repeat(100_000), "at most 64 levels"],
  ["broken JSON", "cv.json", () => '{"basics": {"name": "Ana"', "is not valid JSON: line 1, column 26"],
  [
    "a list of several postings",
    "jobs.json",
    () =>
      JSON.stringify([
        { "@type": "JobPosting", title: "A" },
        { "@type": "JobPosting", title: "B" },
      ]),
    "is a list of 2 postings",
  ],
]);

/** Files of little or no text. */
export const refusedFiles = list([
  ["nothing", "cv.txt", () => "", "is empty"],
  ["white space", "cv.md", () => " \n\t\u00a0\n".repeat(100), "is empty"],
  [
    "random bytes",
    "cv.txt",
    () => Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31 + at * 7) % 256),
    "is not text",
  ],
  ["more than the limit", "cv.txt", () => "a ".repeat(3_000_000), "the limit is 5 MB"],
  [
    "a mail nested without end",
    "job.eml",
    () =>
      Array.from(
        { length: 2000 },
        (_, at) =>
          `${at === 0 ? "From: a@b.example\n" : `--b${at - 1}\n`}Content-Type: multipart/mixed; boundary=b${at}\n\n`,
      ).join(""),
    "more parts or headers than any has",
  ],
  [
    "a mail of headers",
    "job.eml",
    () => `From: a@b.example\n${"X-Header: y\n".repeat(100_000)}\nText`,
    "more parts or headers than any has",
  ],
  [
    "megabytes of base64 that is none",
    "job.eml",
    () => `From: a@b.example\nContent-Transfer-Encoding: base64\n\n${"!!??".repeat(500_000)}`,
    "has no text",
  ],
  [
    "a mail of fifty thousand parts",
    "job.eml",
    () => `From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n${"--b\n\nText\n".repeat(50_000)}`,
    "more parts or headers than any has",
  ],
  [
    "a mail of attachments only",
    "job.eml",
    () =>
      'From: a@b.example\nContent-Type: image/png; name="job.png"\nContent-Disposition: attachment; filename="job.png"\n\nx',
    "only attachments (job.png)",
  ],
]);

/** What looks bad and is read. */
export const readFiles = list(
  [
    ["a Word file called text", "cv.txt", () => docx(paragraph("Ana Lum")), "Ana Lum"],
    ["text called a Word file", "cv.docx", () => cv, "Fed forty"],
    ["text called a web page", "cv.html", () => cv, "Fed forty"],
    [
      "a web page called text",
      "cv.txt",
      () => "<!DOCTYPE html><h1>Ana Lum</h1><script>alert(1)</script><ul><li>Fed forty</li></ul>",
      "Fed forty",
    ],
    ["JSON called Markdown", "cv.md", () => '{"basics": {"name": "Ana Lum"}}', '"name": "Ana Lum"'],
    [
      "a bomb beside the text, which nothing unpacks",
      "cv.docx",
      () =>
        docx(paragraph("Ana Lum"), {
          more: [{ name: "bomb.zip", data: zip([{ name: "b", data: " ".repeat(20_000_000) }]) }],
        }),
      "Ana Lum",
    ],
    [
      "a Word file of ten thousand paragraphs",
      "cv.docx",
      () => docx(paragraph("Ana Lum") + paragraph("Fed forty").repeat(10_000)),
      "Fed forty",
    ],
    ["UTF-16, little end first, with its mark", "cv.txt", () => utf16(`\ufeff${cv}`), "Fed forty"],
    ["UTF-16, big end first, without its mark", "cv.txt", () => utf16(cv).swap16(), "Fed forty"],
    [
      "Windows-1252",
      "cv.txt",
      () => Buffer.from(cv.replace("Fed", "Fed \u0096 caf\u00e9"), "latin1"),
      "Fed – café forty",
    ],
    ["a byte order mark", "cv.txt", () => `\ufeff${cv}`, '"name": "Ana Lum"'],
    ["NULs in text", "cv.txt", () => cv.replace("Fed", "F\0ed"), "forty"],
    [
      "right-to-left text and marks that turn it",
      "cv.txt",
      () => `${cv}- \u202eניהול\u202c \u2066צוות\u2069 \u200f\n`,
      "ניהול",
    ],
    [
      "halves of characters",
      "cv.txt",
      () => Buffer.concat([Buffer.from(cv), Buffer.from([0xed, 0xa0, 0xbd]), Buffer.from("\n")]),
      "Fed forty",
    ],
    ["halves of characters in UTF-16", "cv.txt", () => utf16(`\ufeff${cv}\ud83d lone`), "Fed forty"],
    ["a hundred thousand lines", "cv.txt", () => cv + "- Fed forty\n".repeat(100_000), "Fed forty"],
    ["one line of almost five megabytes", "cv.txt", () => `${cv}${"bread ".repeat(800_000)}`, "Fed forty"],
    ["escapes for the terminal", "cv.txt", () => `${cv.repeat(5)}- \u001b[2J\u001b]0;owned\u0007 Clean\n`, "Clean"],
    ["JSON that is no CV", "cv.json", () => '{"menu": [{"dish": "bread"}], "price": 1e999}', "bread"],
    [
      "JSON that would change all objects",
      "cv.json",
      () => '{"__proto__": {"polluted": "yes"}, "basics": {"name": "Ana", "constructor": {"prototype": 1}}}',
      '"name": "Ana"',
    ],
    [
      "JSON of numbers without end",
      "cv.json",
      () => `{"basics": {"name": ${"9".repeat(100_000)}}, "work": [{"name": -1e400}]}`,
      "basics",
    ],
    [
      "YAML that would change all objects",
      "cv.yaml",
      () => "cv:\n  name: Ana\n  __proto__:\n    polluted: yes\n",
      '"name": "Ana"',
    ],
    ["quotes inside each other", "cv.md", () => `# Ana Lum\n\n${">".repeat(50_000)} Fed forty\n`, "Fed forty"],
    [
      "lists inside each other",
      "cv.md",
      () => `# Ana Lum\n\n${Array.from({ length: 400 }, (_, at) => `${"  ".repeat(at)}- Fed forty`).join("\n")}`,
      "Fed forty",
    ],
    [
      "brackets that never close",
      "cv.md",
      () => `# Ana Lum\n\n- Fed forty ${"[![".repeat(6000)}${"*_".repeat(6000)}`,
      "Fed forty",
    ],
    ["a comment that never closes", "cv.md", () => "<!-- \n# Ana Lum\n\n- Fed forty\n", "Fed forty"],
    ["tags inside each other", "cv.html", () => `${"<div>".repeat(20_000)}Fed forty`, "Fed forty"],
    [
      "a tag that never closes",
      "cv.html",
      () => `<h1>Ana Lum</h1><p>Fed forty</p><a href="${"x".repeat(1_000_000)}`,
      "Fed forty",
    ],
    [
      "references without end",
      "cv.html",
      () => `<h1>Ana Lum</h1><p>Fed forty ${"&amp;".repeat(200_000)}</p>`,
      "Fed forty",
    ],
  ],
  { reads: true },
);

/** The same of postings. */
export const readPostings = list(
  [
    [
      "a page of scripts and notices",
      "job.html",
      () =>
        `<title>Cook</title>${"<script>var a='<p>Python</p>'</script>".repeat(5000)}<div class="cookie-consent">Rust</div><h2>Requirements</h2><ul><li>Knife skills</li></ul>`,
      "Knife skills",
    ],
    [
      "mails inside each other",
      "job.eml",
      () =>
        `${"From: a@b.example\nContent-Type: message/rfc822\n\n".repeat(200)}From: a@b.example\n\nRequirements: Kubernetes`,
      '"schema"',
    ],
    [
      "broken JSON-LD without end",
      "job.html",
      () =>
        `<script type="application/ld+json">{"@type":"JobPosting","title":"${'" x"y'.repeat(100_000)}</script><h2>Requirements</h2><p>Kubernetes</p>`,
      "Kubernetes",
    ],
  ],
  { reads: true, posting: true },
);
