import type { DrawnAsk, GapsAnswer } from "../api.ts";
import type { Wish } from "./choices.ts";
import { goTo } from "./lighting.ts";
import { quoted } from "./quoted.ts";
import { statusSigns, statusWords } from "./words.ts";

interface Props {
  ask: DrawnAsk;
  number: number;
  gap: GapsAnswer["asks"][number] | null;
  wish: (id: string, what: Wish, text: string) => void;
}

/** Answers that are told. */
const shownEvidence = 2;

/** One ask, where it is answered and with what words; what was cut can be brought in. */
export function AskRow({ ask: { text, status, evidence }, number, gap, wish }: Props) {
  const cost = gap?.cost ?? null;
  const nearest = gap?.nearest ?? null;
  const brought = evidence.find(({ id }) => id === cost?.id) ?? evidence[0];
  return (
    <li>
      <button
        type="button"
        class={`ask ${status}`}
        data-asks={number}
        onClick={() => goTo(number, ".resume", ".posting")}
      >
        <span aria-hidden="true">{statusSigns[status]} </span>
        {text}
        <span class="hidden">, {statusWords[status]}</span>
      </button>{" "}
      <span class="evidence">
        {evidence
          .slice(0, shownEvidence)
          .map(({ matched, how, line }) => `${matched} (${how}, line ${line})`)
          .join("; ")}
        {nearest !== null && `nearest: ${nearest.words} (line ${nearest.line})`}
      </span>
      {status === "cut" && brought !== undefined && (
        <span class="evidence">
          <button
            type="button"
            aria-label={`Bring in: ${brought.text}`}
            onClick={() => wish(brought.id, "pin", brought.text)}
          >
            Bring in
          </button>{" "}
          {cost !== null && costWords(cost.lines, cost.out)}
        </span>
      )}
    </li>
  );
}

function costWords(lines: number, out: readonly string[]): string {
  const needed = `needs ${Math.round(lines * 10) / 10} ${lines === 1 ? "line" : "lines"}`;
  return out.length === 0
    ? `${needed}, for which there is room`
    : `${needed}; out would go ${out.map(quoted).join(", ")}`;
}
