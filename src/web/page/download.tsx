import { useEffect, useRef, useState } from "preact/hooks";
import type { OptionsAnswer, ResumeRequest } from "../api.ts";
import { call } from "./call.ts";
import { toProblem } from "./use-answer.ts";

/** A menu of the formats; the file is made when one is chosen. */
export function Download({ request, formats }: { request: ResumeRequest | null; formats: OptionsAnswer["formats"] }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [told, setTold] = useState("");
  const close = (): void => {
    menu.current?.removeAttribute("open");
    menu.current?.querySelector("summary")?.focus();
  };
  const download = async (format: string): Promise<void> => {
    close();
    setTold("Making the file …");
    try {
      const response = await call("download", { ...request, format });
      const name = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "resume";
      saveAs(await response.blob(), name);
      setTold(`Saved ${name}.`);
    } catch (error) {
      const { message, hint } = toProblem(error);
      setTold(`${message}. ${hint}`);
    }
  };
  useEffect(() => {
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && !menu.current?.contains(target)) menu.current?.removeAttribute("open");
    };
    for (const event of ["pointerdown", "focusin"]) addEventListener(event, leave);
    return () => {
      for (const event of ["pointerdown", "focusin"]) removeEventListener(event, leave);
    };
  }, []);
  if (request === null) return null;
  return (
    <>
      <details ref={menu} class="menu" onKeyDown={({ key }) => key === "Escape" && close()}>
        <summary>Download</summary>
        <ul>
          {formats.map(({ name, description }) => (
            <li key={name}>
              <button type="button" onClick={() => void download(name)}>
                <strong>{name}</strong> {description}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <span role="status">{told}</span>
    </>
  );
}

function saveAs(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has begun by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
