import { expect, it } from "vitest";
import { setUpBrowser } from "./set-up-browser.mjs";

/** A machine without a browser, and two installers of which only the named one works. */
const bare = (/** @type {string} */ working) => {
  /** @type {string | undefined} */
  let browser;
  /** @type {string[]} */
  const tried = [];
  const installer = (/** @type {string} */ name) => ({
    name,
    install: async () => {
      tried.push(name);
      if (name === working) browser = `/by/${name}`;
      return `one\nError: ${name} says\ntwo\nthree\nfour\n`;
    },
  });
  return { tried, find: () => browser, installers: [installer("first"), installer("second")] };
};

it("setUpBrowser() installs nothing where there is a browser", async () => {
  const { tried, installers } = bare("first");
  expect(
    await setUpBrowser(
      () => "/usr/bin/chromium",
      installers,
      () => {},
    ),
  ).toBe("/usr/bin/chromium");
  expect(tried).toEqual([]);
});

it("setUpBrowser() stops at the first installer that works", async () => {
  const { tried, find, installers } = bare("first");
  expect(await setUpBrowser(find, installers, () => {})).toBe("/by/first");
  expect(tried).toEqual(["first"]);
});

it("setUpBrowser() goes on to the next when one fails, and shows the error", async () => {
  const { find, installers } = bare("second");
  /** @type {string[]} */
  const said = [];
  expect(await setUpBrowser(find, installers, (line) => void said.push(line))).toBe("/by/second");
  expect(said.join("\n")).toContain("first brought no browser that starts:\nError: first says");
});

it("setUpBrowser() says what to install when nothing helps", async () => {
  const { find, installers } = bare("none");
  const nothing = setUpBrowser(find, installers, () => {});
  await expect(nothing).rejects.toThrow("install either, or set CHROMIUM_PATH to one.");
});
