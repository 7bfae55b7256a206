import { UserError } from "../../src/errors.ts";
import type { Typesetter } from "../../src/model/typesetting.ts";
import { loadTypesetter } from "../../src/render/typst/typesetter.ts";

/** The typesetter; null where the optional packages are not installed. */
export function installedTypesetter(): Typesetter | null {
  try {
    return loadTypesetter();
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
