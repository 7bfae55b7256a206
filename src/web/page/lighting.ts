import { useEffect } from "preact/hooks";

const selector = "[data-asks]";

/** Numbers of the asks that an element has to do with: its own, or those of the words in the line it stands in. */
function asksOf(target: EventTarget | null): string[] {
  if (!(target instanceof Element)) return [];
  const own = target.closest<HTMLElement>(selector);
  const line = target.closest("[data-id]");
  const marks = own !== null ? [own] : line === null ? [] : [...line.querySelectorAll<HTMLElement>(selector)];
  return marks.flatMap((mark) => mark.dataset.asks?.split(" ") ?? []);
}

/** Lights up everything that has to do with what is pointed at or has the focus: asks, their places and their answers. */
export function useLighting(): void {
  useEffect(() => {
    const light = ({ target }: Event): void => {
      const numbers = asksOf(target);
      for (const lit of document.querySelectorAll<HTMLElement>("[data-lit]")) delete lit.dataset.lit;
      for (const number of numbers)
        for (const part of document.querySelectorAll<HTMLElement>(`[data-asks~="${CSS.escape(number)}"]`))
          part.dataset.lit = "";
    };
    const events = ["pointerover", "focusin"];
    for (const event of events) document.addEventListener(event, light);
    return () => {
      for (const event of events) document.removeEventListener(event, light);
    };
  }, []);
}

/** Goes to where an ask is answered, or else to where another of its places is, and lets it be seen. */
export function goTo(number: number, ...places: readonly string[]): void {
  for (const place of places) {
    const found = document.querySelector<HTMLElement>(`${place} [data-asks~="${number}"]`);
    if (found === null) continue;
    found.scrollIntoView({ block: "center" });
    const line = found.closest("[data-id]");
    const focus = found.matches("a,button") ? found : (line?.querySelector<HTMLElement>("button") ?? found);
    focus.focus({ preventScroll: true });
    return;
  }
}
