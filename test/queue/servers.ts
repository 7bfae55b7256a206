import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A server of our own, on a free port, gone with `stop`. */
interface Server {
  address: string;
  stop(): void;
}

/** Kinds of queues with how to start a server of each; null where it is not installed. */
export const servers: Record<"Redis" | "PostgreSQL", (() => Promise<Server>) | null> = {
  Redis: isInstalled("redis-server") ? startRedis : null,
  PostgreSQL: postgresPrograms() === null ? null : startPostgres,
};

function isInstalled(program: string): boolean {
  return spawnSync(program, ["--version"]).status === 0;
}

async function startRedis(): Promise<Server> {
  const port = await freePort();
  const options = ["--port", String(port), "--save", "", "--appendonly", "no", "--maxmemory-policy", "noeviction"];
  const child = spawn("redis-server", options, { stdio: "ignore" });
  await until(() => spawnSync("redis-cli", ["-p", String(port), "ping"]).status === 0, child);
  return { address: `redis://127.0.0.1:${port}`, stop: () => child.kill("SIGKILL") };
}

/** Debian keeps them out of the path. */
function postgresPrograms(): string | null {
  const root = "/usr/lib/postgresql";
  const [version] = existsSync(root)
    ? readdirSync(root).filter((name) => existsSync(join(root, name, "bin/initdb")))
    : [];
  return version === undefined ? null : join(root, version, "bin");
}

async function startPostgres(): Promise<Server> {
  const programs = postgresPrograms() ?? "";
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "cvtailor-postgres-"));
  const user = unprivileged(folder);
  const data = join(folder, "data");
  const made = spawnSync(join(programs, "initdb"), ["-D", data, "-U", "cvtailor", "-A", "trust", "--no-sync"], user);
  if (made.status !== 0) throw new Error(String(made.stderr));
  const options = ["-D", data, "-p", String(port), "-k", folder, "-c", "fsync=off", "-c", "listen_addresses=127.0.0.1"];
  const child = spawn(join(programs, "postgres"), options, { ...user, stdio: "ignore" });
  await until(
    () => spawnSync(join(programs, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port)]).status === 0,
    child,
  );
  const stop = () => {
    child.kill("SIGQUIT");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { address: `postgres://cvtailor@127.0.0.1:${port}/postgres`, stop };
}

/** PostgreSQL refuses to run as root; Debian's package has made a user for it, who gets the folder. */
function unprivileged(folder: string): { uid?: number; gid?: number; cwd: string } {
  if (process.getuid?.() !== 0) return { cwd: folder };
  const idOf = (flag: string) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  const [uid, gid] = [idOf("-u"), idOf("-g")];
  chownSync(folder, uid, gid);
  chmodSync(folder, 0o755);
  return { uid, gid, cwd: folder };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

async function until(isThere: () => boolean, child: ChildProcess): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    if (isThere()) return;
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the server does not answer");
}
