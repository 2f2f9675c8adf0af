import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};
const folder = fileURLToPath(new URL("../dist/", import.meta.url));

/** The built site, served so that it can be cut off. */
export interface Site {
  readonly origin: string;
  /** What pages did that their policy forbids, in the browser's words. */
  readonly violations: readonly string[];
  /** Whether anybody gets an answer. */
  online: boolean;
  close(): void;
}

/**
 * Serves the built site as a static host does. The policy that a page carries is sent once more as a header, with an
 * address for complaints: so a browser tells of violations even where its driver tells nothing.
 */
export async function serveSite(): Promise<Site> {
  const violations: string[] = [];
  const server = createServer(async (request, response) => {
    if (!site.online) return void request.socket.destroy();
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    if (path === "/violation") {
      const parts = await Array.fromAsync(request);
      violations.push(Buffer.concat(parts as Buffer[]).toString());
      return void response.writeHead(204).end();
    }
    const file = path.endsWith("/") ? `${path}index.html` : path;
    try {
      const body = await readFile(join(folder, file));
      response.writeHead(200, {
        "content-type": types[extname(file)] ?? "application/octet-stream",
        ...policy(file, body),
      });
      response.end(body);
    } catch {
      response.writeHead(404, { "content-type": types[".html"] }).end("There is no such page.");
    }
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("serveSite: a TCP server has a port.");
  const site = {
    origin: `http://localhost:${address.port}`,
    violations,
    online: true,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return site;
}

function policy(file: string, body: Buffer): Record<string, string> {
  if (!file.endsWith(".html")) return {};
  const said = /http-equiv="content-security-policy" content="([^"]+)"/.exec(body.toString())?.[1];
  return said === undefined ? {} : { "content-security-policy": `${said}; report-uri /violation` };
}
