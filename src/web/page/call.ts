import type { Refusal } from "../api.ts";

/** A refusal of the server, as a sentence on what is wrong and one on what to do. */
export class RefusedError extends Error {
  readonly hint: string;

  constructor({ error }: Refusal) {
    super(error.message);
    this.hint = error.hint;
  }
}

const token = document.querySelector<HTMLMetaElement>("meta[name=cvtailor-token]")?.content ?? "";

/** Asks the server; with a body by POST unless another method is given. Rejects with a RefusedError where it refuses. */
export async function call(path: string, body?: unknown, options: RequestInit = {}): Promise<Response> {
  const headers = { "x-cvtailor-token": token, ...(body !== undefined && { "content-type": "application/json" }) };
  const init: RequestInit = { method: body === undefined ? "GET" : "POST", ...options, headers };
  if (body !== undefined) init.body = JSON.stringify(body);
  let response: Response;
  try {
    response = await fetch(`/api/${path}`, init);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new RefusedError({
      error: { message: "cvtailor does not answer", hint: "Start cvtailor serve again, and load the page anew." },
    });
  }
  if (!response.ok) throw new RefusedError(await response.json());
  return response;
}

/** The answer as data. */
export async function ask<T>(path: string, body?: unknown, options?: RequestInit): Promise<T> {
  return (await call(path, body, options)).json();
}
