import { createHash } from "node:crypto";
import type { HashedFile } from "../model/why.ts";

/** Characters kept of a digest: 132 bits, more than chance makes equal. */
const length = 22;

/** A short name for content: two that are equal have the same, two that differ another (SHA-256, cut). */
export function fingerprint(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("base64url").slice(0, length);
}

/** A file by its name and what is in it. */
export function hashFile({ name, bytes }: { name: string; bytes: string | Uint8Array }): HashedFile {
  return { name, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** A fingerprint of many pieces in their order, that can be asked for on the way. */
export class RunningFingerprint {
  private hash = createHash("sha256");

  /** Adds a piece; where it ends counts too. */
  add(piece: string | Uint8Array): void {
    this.hash.update(`${piece.length}:`);
    this.hash.update(piece);
  }

  get value(): string {
    return this.hash.copy().digest("base64url").slice(0, length);
  }

  copy(): RunningFingerprint {
    const copy = new RunningFingerprint();
    copy.hash = this.hash.copy();
    return copy;
  }
}
