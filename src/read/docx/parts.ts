import { UserError } from "../../errors.ts";
import { childrenOf, parseXml, type XmlElement } from "../xml.ts";
import type { Archive } from "../zip.ts";

/** A part with text of its own, and the addresses of its links by their ids. */
export interface Part {
  root: XmlElement;
  targets: ReadonlyMap<string, string>;
}

/** The parts of a Word document, found by what relates them. */
export interface DocxParts {
  main: XmlElement;
  targets: ReadonlyMap<string, string>;
  /** The part that the main one names for a purpose (`styles`); null where there is none. */
  related(type: string): Promise<XmlElement | null>;
  story(type: string): Promise<Part | null>;
  byId(id: string): Promise<Part | null>;
}

interface Relationship {
  id: string;
  /** The last word of its type's address. */
  type: string;
  /** A path from the archive's root, or an address outside. */
  target: string;
  external: boolean;
}

/** Finds a document's parts. Rejects with a UserError where the main one is missing or damaged. */
export async function openParts(archive: Archive, name: string): Promise<DocxParts> {
  const parse = async (path: string): Promise<XmlElement | null> => {
    const bytes = await archive.read(path);
    return bytes === null ? null : parseXml(bytes, name);
  };
  const relationshipsOf = async (path: string): Promise<Relationship[]> => {
    const slash = path.lastIndexOf("/") + 1;
    const root = await parse(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
    return childrenOf(root ?? undefined, "Relationship").map(({ attributes }) => {
      const external = attributes.TargetMode === "External";
      const target = attributes.Target ?? "";
      return {
        id: attributes.Id ?? "",
        type: (attributes.Type ?? "").replace(/^.*\//, ""),
        target: external ? target : pathFrom(path.slice(0, slash), target),
        external,
      };
    });
  };
  const partAt = async (path: string): Promise<Part | null> => {
    const root = await parse(path);
    return root === null ? null : { root, targets: addressesOf(await relationshipsOf(path)) };
  };
  const start =
    (await relationshipsOf("")).find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  const main = await parse(start);
  if (main === null)
    throw new UserError(`${name} is damaged: its text (${start}) is missing`, "Open it in Word and save it anew.");
  const relationships = await relationshipsOf(start);
  const pathOf = (type: string) => relationships.find((each) => each.type === type && !each.external)?.target;
  return {
    main,
    targets: addressesOf(relationships),
    related: async (type) => parse(pathOf(type) ?? ""),
    story: async (type) => partAt(pathOf(type) ?? ""),
    byId: async (id) => partAt(relationships.find((each) => each.id === id && !each.external)?.target ?? ""),
  };
}

function addressesOf(relationships: readonly Relationship[]): Map<string, string> {
  return new Map(relationships.filter((each) => each.external).map(({ id, target }) => [id, target]));
}

/** A path within the archive; what it names is looked up in a list, so that it cannot lead out of it. */
function pathFrom(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
