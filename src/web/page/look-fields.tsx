import type { OptionsAnswer } from "../api.ts";
import type { Choices } from "./choices.ts";

interface Props {
  choices: Choices;
  change: (part: Partial<Choices>) => void;
  options: OptionsAnswer | null;
}

/** How long the résumé may be, and how it looks. */
export function LookFields({ choices: { budget, layout, paper }, change, options }: Props) {
  return (
    <>
      <label>
        <span class="hidden">Length</span>
        <input
          type="number"
          min={1}
          max={budget.unit === "pages" ? 20 : 1000}
          value={budget.count}
          onInput={({ currentTarget }) => {
            const count = currentTarget.valueAsNumber;
            if (Number.isInteger(count) && currentTarget.validity.valid) change({ budget: { ...budget, count } });
          }}
        />
      </label>
      <label>
        <span class="hidden">Unit of length</span>
        <select
          value={budget.unit}
          onChange={({ currentTarget }) =>
            change({
              budget: currentTarget.value === "lines" ? { unit: "lines", count: 50 } : { unit: "pages", count: 1 },
            })
          }
        >
          <option value="pages">pages</option>
          <option value="lines">lines</option>
        </select>
      </label>
      <label>
        <span class="hidden">Layout</span>
        <select
          value={layout}
          onChange={({ currentTarget }) => change({ layout: options?.layouts[currentTarget.selectedIndex] ?? layout })}
        >
          {(options?.layouts ?? [layout]).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        <span class="hidden">Paper</span>
        <select
          value={paper}
          onChange={({ currentTarget }) => change({ paper: options?.papers[currentTarget.selectedIndex] ?? paper })}
        >
          {(options?.papers ?? [paper]).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
    </>
  );
}
