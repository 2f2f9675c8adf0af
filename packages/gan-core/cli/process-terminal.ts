import { text } from "node:stream/consumers";
import { exitCodes } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

/** The terminal of this process: data on stdout, words on stderr. A reader that goes away early, as `head` does, is no error. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr } = process;
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") return;
      stderr.write(`gan: ${error.message}\n`);
      process.exit(exitCodes.failed);
    });
  }
  return {
    out: (data) => void stdout.write(data),
    say: (line) => void stderr.write(`${line}\n`),
    input: () => text(stdin),
    screen: stderr.isTTY ? stderr : null,
    debug: Boolean(process.env["DEBUG"]),
  };
}
