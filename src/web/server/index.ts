import { randomBytes } from "node:crypto";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { UserError } from "../../errors.ts";
import { createApp } from "./app.ts";
import { loadAssets } from "./assets.ts";
import { hostsOf } from "./guard.ts";
import { warmUp } from "./warm-up.ts";
import { type PageSettings, type Places, Workbench } from "./workbench.ts";

export type { PageSettings, Places } from "./workbench.ts";

/** A page that is being served. */
export interface Served {
  /** What to open in a browser. */
  url: string;
  /** Gets quick before the first posting is there; takes two seconds of one processor, between requests. */
  warmUp(): Promise<void>;
  /** Ends all connections and stops listening. */
  close(): Promise<void>;
}

const loopback = "127.0.0.1";
/** A browser opens six; what goes beyond this many is refused. */
const mostConnections = 64;
/** In milliseconds, for those who open a connection and send nothing, or a byte now and then. */
const patience = { headersTimeout: 5_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 };

/**
 * Serves the page to browsers on this machine only. Throws a UserError where the CV cannot be read or the port is taken.
 * @param port 0 for any that is free.
 */
export async function servePage(places: Places, settings: PageSettings, port: number): Promise<Served> {
  const workbench = new Workbench(places, settings);
  await workbench.cv();
  let taken = port;
  const app = createApp({
    workbench,
    assets: loadAssets(),
    token: randomBytes(32).toString("base64url"),
    hosts: () => hostsOf(taken),
  });
  const serverOptions = { ...patience, connectionsCheckingInterval: 1_000, maxHeaderSize: 16_384 };
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions }) as Server;
  server.maxConnections = mostConnections;
  await listening(server, port);
  taken = (server.address() as AddressInfo).port;
  let isClosed = false;
  return {
    url: `http://${loopback}:${taken}/`,
    // What is wrong with a posting or the CV is told when it is asked for.
    warmUp: () => warmUp(workbench, { stopped: () => isClosed }).catch(() => {}),
    close: () =>
      new Promise((resolve) => {
        isClosed = true;
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE")
        reject(new UserError(`port ${port} is in use`, "Give another with --port, or --port 0 for any that is free."));
      else if (error.code === "EACCES")
        reject(new UserError(`port ${port} may not be used`, "Give one from 1024 with --port."));
      else reject(error);
    });
    server.listen(port, loopback, resolve);
  });
}
