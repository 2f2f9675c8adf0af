import { expect, it } from "vitest";
import { run } from "./spawn.mjs";

const node = process.execPath;

it("run() answers with the exit code and, when asked to, with what was written", async () => {
  const script = "console.log('out'); console.error('err'); process.exitCode = 7";
  expect(await run(node, ["-e", script], { capture: true })).toMatchObject({
    code: 7,
    output: "out\n",
    errors: "err\n",
  });
});

it("run() answers 127 for a command that is not there", async () => {
  const { code, errors } = await run("no-such-command", [], { capture: true });
  expect(code).toBe(127);
  expect(errors).toContain("no-such-command");
});

it("run() stops a command after its time", async () => {
  const { code } = await run(node, ["-e", "setTimeout(() => {}, 60_000)"], { capture: true, timeout: 200 });
  expect(code).not.toBe(0);
});

it("run() starts nothing that reports to its makers", async () => {
  const script = "console.log(process.env.TURBO_TELEMETRY_DISABLED, process.env.ASTRO_TELEMETRY_DISABLED)";
  expect((await run(node, ["-e", script], { capture: true })).output).toBe("1 1\n");
});

it("run() hands a signal on, and does not call an interrupted command a success", async () => {
  // The inner process, once it is ready, interrupts the outer one, and ends with 0 when the signal comes back to it.
  const inner = `process.on("SIGTERM", () => process.exit(0)).kill(process.ppid, "SIGTERM"); setInterval(() => {}, 1e3)`;
  const outer = `
    import { run } from ${JSON.stringify(new URL("./spawn.mjs", import.meta.url).href)};
    console.log(await run(process.execPath, ["-e", ${JSON.stringify(inner)}]));`;
  const { output } = await run(node, ["--input-type=module", "-e", outer], { capture: true });
  expect(output).toContain("code: 0");
  expect(output).toContain("interrupted: true");
});
