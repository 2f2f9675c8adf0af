import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { recordingTerminal } from "../test/recording-terminal.ts";
import { checkWritable, readText, writeWhole } from "./files.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gan-files-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("readText() reads a file, and standard input for -", async () => {
  writeFileSync(join(folder, "a"), "text");
  expect(await readText(join(folder, "a"), recordingTerminal())).toBe("text");
  expect(await readText("-", recordingTerminal("piped"))).toBe("piped");
});

it("readText() names what cannot be read, and says why", async () => {
  await expect(readText(join(folder, "none"), recordingTerminal())).rejects.toThrow(
    `${join(folder, "none")} must be a file that can be read, got no such file.`,
  );
  await expect(readText(folder, recordingTerminal())).rejects.toThrow("got a directory.");
});

it("checkWritable() refuses a directory, and a file in a directory that is not there", () => {
  expect(() => checkWritable("--out", folder)).toThrow("--out must be a file, got");
  expect(() => checkWritable("--out", join(folder, "no", "run.json"))).toThrow(
    "--out must be in a directory that exists, got",
  );
  expect(() => checkWritable("--out", join(folder, "run.json"))).not.toThrow();
});

it("writeWhole() writes the text and leaves nothing beside it", () => {
  writeWhole(join(folder, "run.json"), "one");
  writeWhole(join(folder, "run.json"), "two");
  expect(readFileSync(join(folder, "run.json"), "utf8")).toBe("two");
  expect(readdirSync(folder)).toEqual(["run.json"]);
});

it("writeWhole() gives the file a new place on the disk: a reader of the old one never sees half of the new", () => {
  const path = join(folder, "run.json");
  writeWhole(path, "one");
  const before = statSync(path).ino;
  writeWhole(path, "two");
  expect(statSync(path).ino).not.toBe(before);
});

it("writeWhole() that fails leaves what was there, and no temporary file", () => {
  const path = join(folder, "run.json");
  writeWhole(path, "one");
  mkdirSync(`${path}.${process.pid}.tmp`); // in the way of the temporary file
  expect(() => writeWhole(path, "two")).toThrow("EISDIR");
  expect(readFileSync(path, "utf8")).toBe("one");
});

it("writeWhole() follows a link and keeps it", () => {
  writeFileSync(join(folder, "real"), "one");
  symlinkSync(join(folder, "real"), join(folder, "link"));
  writeWhole(join(folder, "link"), "two");
  expect(readFileSync(join(folder, "real"), "utf8")).toBe("two");
  expect(
    readdirSync(folder, { withFileTypes: true })
      .find(({ name }) => name === "link")!
      .isSymbolicLink(),
  ).toBe(true);
});

it("writeWhole() does not put a file in the place of a device", () => {
  writeWhole("/dev/null", "gone");
  expect(statSync("/dev/null").isFile()).toBe(false);
});
