import { timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Refusal } from "../api.ts";

/** The header that each request of the page carries. A page of another site cannot send it: no browser lets it. */
export const tokenHeader = "x-cvtailor-token";

/** Everything that a browser may do with the page: nothing but what comes from this server, and no markup made of strings. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ["'none'"],
  },
  xFrameOptions: "DENY",
  referrerPolicy: "no-referrer",
  // It is never reached by anything but HTTP on this machine.
  strictTransportSecurity: false,
});

/** The names by which a browser on this machine can call a server that listens on its loopback. */
export function hostsOf(port: number): string[] {
  const names = ["127.0.0.1", "localhost", "[::1]"];
  return [...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])];
}

/** An answer that says why something is refused. */
export function refusal(
  context: Context,
  status: 400 | 403 | 404 | 409 | 411 | 413 | 415 | 422 | 500,
  message: string,
  hint: string,
) {
  return context.json({ error: { message, hint } } satisfies Refusal, status);
}

/**
 * Refuses what does not come from the page itself. A name that leads here only for some site (DNS rebinding) is not in `hosts`;
 * what changes or computes anything has an `Origin`, which a browser sets and no page can; and the API wants the token.
 */
export function guard({ hosts, token }: { hosts: () => readonly string[]; token: string }): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context;
    const again = "Open the address that cvtailor serve printed.";
    const host = req.header("host")?.toLowerCase() ?? "";
    if (!hosts().includes(host)) return refusal(context, 403, "this name is not one of the page's", again);
    const isRead = req.method === "GET" || req.method === "HEAD";
    if (!isRead && req.header("origin") !== `http://${host}`)
      return refusal(context, 403, "the request comes from another page", again);
    // Every browser says how long what it sends is; whoever does not could go on sending.
    if (!isRead && (req.header("content-length") === undefined || req.header("transfer-encoding") !== undefined)) {
      context.header("connection", "close");
      return refusal(context, 411, "the request does not say its length", again);
    }
    if (req.path.startsWith("/api/")) {
      if (!isSame(req.header(tokenHeader) ?? "", token))
        return refusal(context, 403, "the page is of an earlier start", "Load it anew.");
      if (!isRead && !/^application\/json(?:;|$)/i.test(req.header("content-type") ?? ""))
        return refusal(context, 415, "the request is not JSON", again);
    }
    await next();
  };
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
