/** Codes of ANSI that the program uses, as styles. */
const styles: Record<string, string> = {
  "1": "font-weight:700;color:#fff",
  "2": "color:#8b94a5",
  "31": "color:#ff8f85",
  "32": "color:#7ddc93",
  "33": "color:#f2cf6b",
  "36": "color:#7cc7ff",
};

const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => `&#${character.codePointAt(0)};`);

/** What a terminal shows of a command line and what it prints, as a page. */
export function terminalHtml(command: string, printed: string): string {
  const [plain = "", ...coloured] = printed.split("\u001b[");
  const body = coloured.map((part) => {
    const [code, codes = ""] = /^([\d;]*)m/.exec(part) ?? [""];
    const style = codes.split(";").flatMap((one) => styles[one] ?? []);
    return `<span style="${style.join(";")}">${escaped(part.slice(code.length))}</span>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; background: #14171d; }
pre { display: inline-block; margin: 0; padding: 18px 22px; color: #d5dae3; font: 14px/1.45 "DejaVu Sans Mono", monospace; }
b { color: #7ddc93; }
</style><pre><b>$</b> ${escaped(command)}\n${escaped(plain)}${body.join("")}</pre>`;
}
