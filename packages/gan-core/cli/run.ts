import { CommanderError } from "commander";
import { exitCodes } from "./exit-codes.ts";
import { createProgram } from "./program.ts";
import type { Terminal } from "./terminal.ts";

/**
 * The command `gan`, given what follows its name. Answers with its exit code; an error is one line on stderr.
 *
 * A RangeError is what this library refuses things with, so it is taken for bad input, and anything else for a failure.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = exitCodes.ok;
  try {
    const program = createProgram(terminal, (ended) => {
      code = ended;
    });
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.refused; // it has said why
    terminal.say(`gan: ${messageOf(error)}`);
    if (terminal.debug && error instanceof Error) terminal.say(String(error.stack));
    return error instanceof RangeError ? exitCodes.refused : exitCodes.failed;
  }
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s*\n\s*/g, " ");
}
