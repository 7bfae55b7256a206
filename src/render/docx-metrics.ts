import type { LayoutName } from "../model/typesetting.ts";

/** A font that comes with Word and that LibreOffice has a double of with the same widths, so that the pages break alike. */
export interface WordFont {
  name: string;
  /** Height of a line, as a share of the size, that the font asks for by itself. */
  height: number;
  /** Widths of the characters from the space to the tilde, in thousandths of the size. */
  widths: readonly number[];
}

const numbers = (text: string): number[] => text.trim().split(/\s+/).map(Number);

export const wordFonts: Record<LayoutName, WordFont> = {
  classic: {
    name: "Cambria",
    height: 1.172,
    widths: numbers(`
      220 286 393 619 506 890 687 237 382 382 427 554 205 329 206 490 517 362 472 461 492 475 470 470 485 478 264 264 554 554 554 422
      885 599 579 519 625 540 509 539 696 343 304 630 501 888 693 599 533 599 613 453 557 687 598 889 571 557 507 350 490 350 554 371
      151 470 520 421 520 441 313 459 554 277 255 525 271 813 558 480 520 501 396 392 325 546 470 720 483 482 428 387 316 387 712`),
  },
  dense: {
    name: "Calibri",
    height: 1.2207,
    widths: numbers(`
      226 326 401 498 507 715 682 221 303 303 498 498 250 306 252 386 507 507 507 507 507 507 507 507 507 507 268 268 498 498 498 463
      894 579 544 533 615 488 459 631 623 252 319 520 420 855 646 662 517 673 543 459 487 642 567 890 519 487 468 307 386 307 498 498
      291 479 525 423 525 498 305 471 525 229 239 455 229 799 525 527 525 525 349 391 335 525 452 715 433 453 395 314 460 314 498`),
  },
  academic: {
    name: "Times New Roman",
    height: 1.15,
    widths: numbers(`
      250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444
      921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500
      333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541`),
  },
};

/** Bold words are that much wider. */
export const boldness = 1.07;

const firstKnown = 0x20;
/** Widths of what the tables do not have: a letter of another script, and a sign that fills a square. */
const [unknown, square] = [0.6, 1];

/** How wide a text is, as a multiple of its size. */
export function widthOf(text: string, { widths }: WordFont): number {
  let width = 0;
  for (const character of text.normalize("NFD")) {
    const code = character.codePointAt(0) ?? 0;
    const known = widths[code - firstKnown];
    if (known !== undefined) width += known / 1000;
    else if (code >= 0x1100 || code === 0x2014)
      width += code >= 0x1ab0 && code < 0x2e80 && code !== 0x2014 ? unknown : square;
    // Marks over letters take no room.
    else if (code < 0x300 || code > 0x36f) width += unknown;
  }
  return width;
}

/** Lines of a text that breaks between words, within a width that is a multiple of its size; 0 for an empty one. */
export function wrappedLines(text: string, room: number, font: WordFont): number {
  const space = widthOf(" ", font);
  let lines = 0;
  let used = Number.POSITIVE_INFINITY;
  for (const word of text.split(/\s+/)) {
    if (word === "") continue;
    const width = widthOf(word, font);
    if (used + space + width <= room) {
      used += space + width;
      continue;
    }
    // A word longer than a line goes on in the next.
    lines += Math.max(1, Math.ceil(width / room));
    used = width <= room ? width : width % room;
  }
  return lines;
}
