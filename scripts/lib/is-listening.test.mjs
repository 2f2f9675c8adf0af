import { createServer } from "node:net";
import { expect, it } from "vitest";
import { isListening } from "./is-listening.mjs";

it("isListening() tells a taken port from a free one", async () => {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  expect(await isListening(address.port)).toBe(true);
  await new Promise((resolve) => server.close(resolve));
  expect(await isListening(address.port)).toBe(false);
});
