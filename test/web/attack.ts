import { type IncomingHttpHeaders, request } from "node:http";

interface Sent {
  port: number;
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | undefined;
}

/** Sends what no browser would: any header, and a path as it is written. */
export function send({ port, method = "GET", path, headers = {}, body }: Sent) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const sent = request({ host: "127.0.0.1", port, method, path, headers: { ...headers, ...length } }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
