import { expect, it } from "vitest";
import golden from "../test/same-weights.json" with { type: "json" };
import { runs, weightsAfter } from "../test/same-weights.ts";

const names = Object.keys(golden) as (keyof typeof golden)[];

it.each(names)("createGan() gives Node's weights in a browser after 10,000 iterations: %s", async (name) => {
  expect(await weightsAfter(10_000, runs[name]!)).toBe(golden[name]);
});

/** Where `same-weights.elsewhere.ts` is served, to be trained in another place than this page. */
const elsewhere = new URL("../test/same-weights.elsewhere.ts", import.meta.url);

/** What that place answers. */
function ask(
  post: (name: string, ports: MessagePort[]) => void,
  name: string,
): Promise<{ weights: string; canEvaluate: boolean }> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<{ weights: string; canEvaluate: boolean }>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  post(name, [port2]);
  return answer;
}

it("createGan() gives Node's weights in a worker", async () => {
  const worker = new Worker(elsewhere, { type: "module" });
  const post = (name: string, ports: MessagePort[]): void => worker.postMessage(name, ports);
  for (const name of names) expect((await ask(post, name)).weights).toBe(golden[name]);
  worker.terminate();
});

it("createGan() trains under a policy that forbids code made of text, but lets WebAssembly be", async () => {
  const frame = document.createElement("iframe");
  frame.srcdoc = `
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'">
    <script type="module" src="${elsewhere}"></script>`;
  const isLoaded = new Promise((done) => frame.addEventListener("load", done));
  document.body.append(frame);
  await isLoaded;
  const post = (name: string, ports: MessagePort[]): void => frame.contentWindow!.postMessage(name, "*", ports);
  const name = "Wasserstein with a penalty";
  expect(await ask(post, name)).toEqual({ weights: golden[name], canEvaluate: false });
  frame.remove();
});
