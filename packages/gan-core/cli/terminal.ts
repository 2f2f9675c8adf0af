/** Where the command reads and writes. Handed in, so that a test can stand in for a process. */
export interface Terminal {
  /** Data, and nothing else: what a pipe is given. */
  out(text: string): void;
  /** A line for people. */
  say(line: string): void;
  /** All of standard input, as text. */
  input(): Promise<string>;
  /** Where a progress bar may be drawn; null where lines for people do not go to a terminal. */
  readonly screen: NodeJS.WriteStream | null;
  /** Whether an error is to be told with its stack. */
  readonly debug: boolean;
}
