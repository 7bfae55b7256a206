import { parse } from "csv-parse/sync";
import { UserError } from "../errors.ts";
import { tooLarge } from "../files/read.ts";
import { decode } from "../read/decode.ts";
import type { Row } from "./rows.ts";

const delimiters = [",", ";", "\t", "|"] as const;

/** A row of a table, and its JSON when it is asked for. */
interface TableRow {
  /** 1-based line of the file that it begins on. */
  row: number;
  /** An object by the names of the columns, as UTF-8. Throws a UserError where the row is not CSV or too long. */
  load(): Uint8Array;
}

/** The records of a CSV file after its first, which names the columns. Throws a UserError where it does not. */
export function* csvRows(records: Iterable<Row>, name: string): Generator<TableRow> {
  let table: { columns: string[]; delimiter: string } | undefined;
  for (const { row, bytes } of records) {
    if (table === undefined) {
      const header = decode(loaded(bytes, name), name);
      const delimiter = delimiterOf(header);
      table = { columns: fieldsOf(header, delimiter, name), delimiter };
      continue;
    }
    const { columns, delimiter } = table;
    const place = `${name}:${row}`;
    const load = () => {
      const fields = fieldsOf(decode(loaded(bytes, place), place), delimiter, place);
      const pairs = columns.map((column, index) => [column, fields[index] ?? ""]);
      return Buffer.from(JSON.stringify(Object.fromEntries(pairs)));
    };
    yield { row, load };
  }
}

/** The bytes of a record that was not too long to keep. */
export function loaded(bytes: Uint8Array | null, name: string): Uint8Array {
  if (bytes === null) throw tooLarge(name);
  return bytes;
}

function fieldsOf(record: string, delimiter: string, name: string): string[] {
  try {
    const [fields = []] = parse(record, { delimiter, relax_quotes: true, relax_column_count: true, bom: true });
    return fields as string[];
  } catch (error) {
    throw new UserError(
      `${name} is not CSV: ${(error as Error).message}`,
      "Mend the row, or write the feed as .jsonl.",
    );
  }
}

/** What parts the columns: of the usual signs the one that the first line has most of, outside quotes. */
function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, "");
  const counts = delimiters.map((sign) => bare.split(sign).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
}
