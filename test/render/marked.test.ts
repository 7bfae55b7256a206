import { describe, expect, it } from "vitest";
import { marked, spansOf } from "../../src/render/marked.ts";

describe("marked", () => {
  const wrap = (words: string) => `<b>${words}</b>`;
  const shown = (text: string, phrases: string[]) => marked(text, spansOf(text, phrases), wrap);

  it.each([
    ["keeps the cache in reach", ["cache"], "keeps the <b>cache</b> in reach"],
    ["R&D <b> cache", ["cache", "R&D"], "<b>R&amp;D</b> &lt;b&gt; <b>cache</b>"],
    ["cached caches cache", ["cache"], "cached caches <b>cache</b>"],
    ["I/O bottleneck", ["I/O", "I/O bottleneck"], "<b>I/O</b><b> bottleneck</b>"],
    ["nothing", ["else", ""], "nothing"],
  ])("%j", (text, phrases, html) => {
    expect(shown(text, phrases)).toBe(html);
  });

  it("takes no space from around a mark", () => {
    const words = "one two three four five";
    const text = shown(words, ["two", "four"]).replace(/<[^>]*>/g, "");
    expect(text).toBe(words);
  });
});
