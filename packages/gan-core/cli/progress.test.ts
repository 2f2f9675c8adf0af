import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { recordingTerminal } from "../test/recording-terminal.ts";
import { createProgress } from "./progress.ts";

it("createProgress() without a screen says what is noted, line by line, and nothing else", () => {
  const terminal = recordingTerminal();
  const progress = createProgress(terminal, 10);
  progress.move(5, 5);
  progress.note("iteration 5");
  progress.stop();
  expect(terminal.lines).toEqual(["iteration 5"]);
});

/** A terminal with a screen that writes down what is drawn. */
function drawingTerminal() {
  const drawn: string[] = [];
  const screen = new Writable({
    write(chunk, _, done) {
      drawn.push(String(chunk));
      done();
    },
  });
  Object.assign(screen, { isTTY: true, columns: 100, cursorTo: () => {}, clearLine: () => {} });
  const terminal = { ...recordingTerminal(), screen: screen as NodeJS.WriteStream };
  return { terminal, drawn: () => drawn.join("") };
}

it("createProgress() on a screen draws a bar, shows what is noted beside it, and takes it off again", () => {
  const { terminal, drawn } = drawingTerminal();
  const progress = createProgress(terminal, 10);
  progress.note("D 1.2");
  progress.move(5, 205);
  progress.move(10, 210);
  progress.stop();
  progress.stop();
  expect(drawn()).toContain("100% · iteration 210 · D 1.2");
  expect(terminal.lines).toEqual([]);
});

it("createProgress() counts in the unit it is given", () => {
  const { terminal, drawn } = drawingTerminal();
  const progress = createProgress(terminal, 4, "job");
  progress.move(4, 4);
  progress.stop();
  expect(drawn()).toContain("100% · job 4");
});
