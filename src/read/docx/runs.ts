import { childOf, childrenOf, type XmlElement } from "../xml.ts";
import { attributeOf, type Look, lookOf, type Styles } from "./styles.ts";
import { symbolOf } from "./symbols.ts";

/** Text of one look; a tab is `\t`, a line break `\n`. */
export interface Run {
  text: string;
  strong: boolean;
  emphasis: boolean;
  /** Where it leads. */
  url: string | null;
}

/** What is not seen: tracked deletions, what was moved away, how ruby is pronounced, and what Word keeps for itself. */
const unseen = new Set(["w:del", "w:moveFrom", "w:rPr", "w:pPr", "w:sdtPr", "w:rt", "w:delText", "w:delInstrText"]);
/** What text boxes and the pictures beside them are in. */
const drawings = new Set(["w:drawing", "w:pict", "w:object"]);

/** What stands for one character or none. */
const characters: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};

/** A field such as `HYPERLINK "address"`: instructions, then what is shown of it. */
interface Field {
  instruction: string;
  shown: boolean;
}

/** Reads the runs of one story's paragraphs (the body, a header), in order, since a field can begin in one and end in the next. */
export class RunReader {
  readonly #styles: Styles;
  readonly #targets: ReadonlyMap<string, string>;
  readonly #fields: Field[] = [];
  #runs: Run[] = [];
  #boxes: XmlElement[] = [];

  /** `targets` are the addresses of links by the ids of their relationships. */
  constructor(styles: Styles, targets: ReadonlyMap<string, string>) {
    this.#styles = styles;
    this.#targets = targets;
  }

  /** The visible runs of a paragraph, and the contents of the text boxes that hang on it. `look` is the paragraph's. */
  read(paragraph: XmlElement, look: Look): { runs: Run[]; boxes: XmlElement[] } {
    this.#runs = [];
    this.#boxes = [];
    this.#walk(paragraph, look, null);
    // Instructions end where their paragraph does; a mark that is missing must not hide the rest of the document.
    while (this.#fields.at(-1)?.shown === false) this.#fields.pop();
    return { runs: this.#runs, boxes: this.#boxes };
  }

  #walk(element: XmlElement, look: Look, url: string | null): void {
    for (const child of element.children) if (typeof child !== "string") this.#take(child, look, url);
  }

  #take(element: XmlElement, look: Look, url: string | null): void {
    const { name } = element;
    if (unseen.has(name)) return;
    if (name === "w:r") this.#walk(element, this.#lookOfRun(element, look), url);
    else if (name === "w:t" || name === "m:t") this.#put(textOf(element), look, url);
    else if (name in characters) this.#put(characters[name] ?? "", look, url);
    else if (name === "w:sym")
      this.#put(symbolOf(element.attributes["w:font"] ?? "", element.attributes["w:char"] ?? ""), look, url);
    else if (name === "w:hyperlink")
      this.#walk(element, look, this.#targets.get(element.attributes["r:id"] ?? "") ?? url);
    else if (name === "w:fldSimple") this.#walk(element, look, addressOf(element.attributes["w:instr"] ?? "") ?? url);
    else if (name === "w:fldChar") this.#takeFieldMark(element.attributes["w:fldCharType"]);
    else if (name === "w:instrText") this.#takeInstruction(textOf(element));
    else if (name === "w:txbxContent") this.#boxes.push(element);
    else if (name === "mc:AlternateContent") this.#takeAlternatives(element, look, url);
    else if (name === "w:sdt") this.#takeControl(element, look, url);
    else if (drawings.has(name)) this.#walk(element, look, null);
    else this.#walk(element, look, url);
  }

  #lookOfRun(run: XmlElement, look: Look): Look {
    const properties = childOf(run, "w:rPr");
    if (properties === undefined) return look;
    const style = this.#styles.lookOf(attributeOf(childOf(properties, "w:rStyle")));
    const { bold, italic, hidden } = { ...look, ...style, ...lookOf(undefined, properties) };
    return { bold: bold === true, italic: italic === true, hidden: hidden === true };
  }

  #put(text: string, look: Look, url: string | null): void {
    const field = this.#fields.at(-1);
    if (look.hidden === true || text === "" || field?.shown === false) return;
    const linked =
      url ?? this.#fields.map(({ instruction }) => addressOf(instruction)).findLast((found) => found !== null);
    this.#runs.push({
      text: text.replaceAll("\u00ad", ""),
      strong: look.bold === true,
      emphasis: look.italic === true,
      url: linked ?? null,
    });
  }

  #takeFieldMark(type: string | undefined): void {
    const field = this.#fields.at(-1);
    if (type === "begin") this.#fields.push({ instruction: "", shown: false });
    else if (type === "separate" && field !== undefined) field.shown = true;
    else if (type === "end") this.#fields.pop();
  }

  #takeInstruction(text: string): void {
    const field = this.#fields.at(-1);
    if (field !== undefined && !field.shown) field.instruction += text;
  }

  /** One form of what is given in several: the newest, unless it has no text and an older one has. */
  #takeAlternatives(element: XmlElement, look: Look, url: string | null): void {
    const before = this.#runs.length + this.#boxes.length;
    for (const choice of [...childrenOf(element, "mc:Choice").slice(0, 1), ...childrenOf(element, "mc:Fallback")]) {
      this.#walk(choice, look, url);
      if (this.#runs.length + this.#boxes.length > before) return;
    }
  }

  /** A control of a form, unless it still shows what to fill in. */
  #takeControl(element: XmlElement, look: Look, url: string | null): void {
    if (childOf(element, "w:sdtPr", "w:showingPlcHdr") === undefined) this.#walk(element, look, url);
  }
}

/** The text in an element, without that of elements in it. Tabs in it are tabs, unless they only set the XML in. */
function textOf(element: XmlElement): string {
  const text = element.children.filter((child) => typeof child === "string").join("");
  return /[\n\r]/.test(text) ? text.replace(/[\n\r\t]+/g, " ") : text;
}

/** The address of a `HYPERLINK` field; null for other fields and for places in the document itself. */
function addressOf(instruction: string): string | null {
  const address = /^\s*HYPERLINK\s+(?:"([^"\\]+)"|([^\s"\\]+))/i.exec(instruction);
  return address?.[1] ?? address?.[2] ?? null;
}
