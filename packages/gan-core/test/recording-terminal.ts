import type { Terminal } from "../cli/terminal.ts";

export interface RecordingTerminal extends Terminal {
  /** All that went to standard output. */
  text(): string;
  /** What was said, line by line. */
  readonly lines: readonly string[];
}

/** A terminal that writes down what it is told. `input` is what standard input holds. */
export function recordingTerminal(input = ""): RecordingTerminal {
  const data: string[] = [];
  const lines: string[] = [];
  return {
    out: (text) => void data.push(text),
    say: (line) => void lines.push(line),
    input: () => Promise.resolve(input),
    screen: null,
    debug: false,
    text: () => data.join(""),
    lines,
  };
}
