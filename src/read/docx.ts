import { UserError } from "../errors.ts";
import type { Block, SourceDocument } from "../model/document.ts";
import { foreignZip } from "./docx/foreign.ts";
import { withGaps } from "./docx/gaps.ts";
import { Numbering } from "./docx/numbering.ts";
import { type DocxParts, openParts } from "./docx/parts.ts";
import type { Placed } from "./docx/placed.ts";
import { type Context, StoryReader } from "./docx/story.ts";
import { Styles } from "./docx/styles.ts";
import type { ReaderInput } from "./reader.ts";
import { childOf, childrenOf, type XmlElement } from "./xml.ts";
import { openZip } from "./zip.ts";

/**
 * Reads a Word document: the first page's header, the body, its notes, the other headers and the footers, each text of
 * those once. A block's line is the number of its paragraph. Rejects with a UserError for what is no whole Word document.
 */
export async function readDocx({ bytes, name }: ReaderInput): Promise<SourceDocument> {
  const archive = await openZip(bytes, name);
  const foreign = await foreignZip(archive);
  if (foreign !== null)
    throw new UserError(`${name} is ${foreign}, which is not read`, "Save it as a Word document (DOCX), PDF or text.");
  const parts = await openParts(archive, name);
  const context: Context = {
    styles: new Styles(await parts.related("styles")),
    numbering: new Numbering(await parts.related("numbering")),
    paragraphs: 0,
  };
  const { leading, others, footers } = await pageParts(parts);
  const stories = [
    ...leading,
    { root: parts.main, targets: parts.targets },
    ...(await notes(parts)),
    ...others,
    ...footers,
  ];
  const placed: Placed[][] = [];
  for (const { root, targets } of stories) placed.push(new StoryReader(context, targets).read(root));
  return {
    name,
    format: "docx",
    blocks: withGaps(
      placed.map((story, index) => (stories[index]?.root === parts.main ? story : onlyNew(story, placed, index))),
    ),
    structured: null,
    meta: { title: null, company: null, location: null },
  };
}

interface Story {
  root: XmlElement;
  targets: ReadonlyMap<string, string>;
}

/** Headers and footers by where they are read: what the first page shows above the text first. */
async function pageParts(parts: DocxParts): Promise<{ leading: Story[]; others: Story[]; footers: Story[] }> {
  const sections = sectionsOf(parts.main);
  const hasTitlePage = sections.some((section) => childOf(section, "w:titlePg") !== undefined);
  const settings = await parts.related("settings");
  const shown = new Set(["default", ...(hasTitlePage ? ["first"] : [])]);
  if (childOf(settings ?? undefined, "w:evenAndOddHeaders") !== undefined) shown.add("even");
  const storiesOf = async (name: string) => {
    const references = sections.flatMap((section) => childrenOf(section, name));
    const types = ["first", "default", "even"].filter((type) => shown.has(type));
    const ids = types.flatMap((type) =>
      references
        .filter((reference) => (reference.attributes["w:type"] ?? "default") === type)
        .map((reference) => reference.attributes["r:id"] ?? ""),
    );
    const stories: Story[] = [];
    for (const id of new Set(ids)) {
      const story = await parts.byId(id);
      if (story !== null) stories.push(story);
    }
    return stories;
  };
  const headers = await storiesOf("w:headerReference");
  return { leading: headers.slice(0, 1), others: headers.slice(1), footers: await storiesOf("w:footerReference") };
}

/** The properties of the sections: the last one's stand in the body, those of others in the paragraph that ends them. */
function sectionsOf(main: XmlElement): XmlElement[] {
  const body = childOf(main, "w:body");
  const inner = childrenOf(body, "w:p").map((paragraph) => childOf(paragraph, "w:pPr", "w:sectPr"));
  return [...inner, childOf(body, "w:sectPr")].filter((section) => section !== undefined);
}

/** Footnotes and endnotes, without the lines that only part them from the text. */
async function notes(parts: DocxParts): Promise<Story[]> {
  const stories: Story[] = [];
  for (const type of ["footnotes", "endnotes"]) {
    const story = await parts.story(type);
    if (story === null) continue;
    const children = story.root.children.filter(
      (note) => typeof note !== "string" && ["normal", undefined].includes(note.attributes["w:type"]),
    );
    stories.push({ ...story, root: { ...story.root, children } });
  }
  return stories;
}

/** Lines that no story before this one, nor the body, has. */
function onlyNew(story: readonly Placed[], all: readonly Placed[][], index: number): Placed[] {
  const others = all.slice(0, index).flat();
  const seen = new Set(others.map(({ block }) => keyOf(block)));
  return story.filter(({ block }) => !seen.has(keyOf(block)));
}

function keyOf(block: Block): string {
  return block.text.toLowerCase();
}
