import type { Choices, Wish } from "./choices.ts";

interface Props {
  id: string;
  text: string;
  choices: Choices;
  wish: (id: string, what: Wish, text: string) => void;
}

/** Pins a line or an entry of the résumé, or leaves it out. */
export function Tools({ id, text, choices, wish }: Props) {
  const isPinned = choices.pin.includes(id);
  return (
    <span class="tools">
      <button
        type="button"
        data-key="p"
        aria-pressed={isPinned}
        aria-label={`Pin: ${text}`}
        onClick={() => wish(id, isPinned ? "neither" : "pin", text)}
      >
        Pin
      </button>
      <button type="button" data-key="x" aria-label={`Leave out: ${text}`} onClick={() => wish(id, "exclude", text)}>
        Leave out
      </button>
    </span>
  );
}
