import { compileCv, select, type Cv } from "../src/index.ts";
import { labelledPairs } from "./labelled-pairs.ts";
import { readPair } from "./judge.ts";
import { basename } from "node:path";
const pairs = await Promise.all((await labelledPairs()).map(readPair));
const ms = new Map<Cv, ReturnType<typeof compileCv>>();
const agg = new Map<string, number[]>();
for (const p of pairs) {
  const m = ms.get(p.cv) ?? compileCv(p.cv); ms.set(p.cv, m);
  const match = m.rank(p.posting);
  const s = select(p.cv, match, { lines: 50 });
  const g3 = s.bullets.filter((b) => p.gradeOfBullet(b.id) === 3);
  const ent3 = s.entries.filter((b) => p.gradeOfBullet(b.id) === 3);
  const all = [...g3, ...ent3];
  const kept = all.filter((b) => b.kept).length;
  const why = all.filter((b) => !b.kept && b.reason !== "twin").map((b) => `${b.id}:${b.reason}`).join(" ");
  const rank = match.entries.flatMap(e => e.bullets);
  console.log(p.set, p.field.slice(0, 20).padEnd(20), basename(p.postingPath).slice(0, 40).padEnd(40), "bullets", s.bullets.length, "g3", all.length, "kept", kept, "used", s.used, "keptall", s.bullets.filter(b=>b.kept).length, why);
  const a = agg.get(p.set) ?? [0, 0]; a[0]! += kept; a[1]! += all.length; agg.set(p.set, a);
}
console.log(agg);
