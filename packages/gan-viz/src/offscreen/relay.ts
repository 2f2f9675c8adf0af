import { checkPositive, checkText, refuse } from "../check.ts";
import { tokens } from "../color/tokens.ts";
import { describeCanvas } from "../stage/describe.ts";
import { createPageTheme } from "../stage/page-theme.ts";
import { watchSize } from "../stage/size.ts";
import type { ThemeData } from "../stage/theme.ts";
import { watchMotion, watchSeen, watchTheme } from "../stage/watch.ts";
import type { RelayMessage, Settings } from "./settings.ts";

export interface RelayOptions {
  /** What the picture says, for those who do not see it. */
  readonly label: string;
  /** Device pixels per CSS pixel. Defaults to the screen's. */
  readonly pixelRatio?: number;
  /** Custom properties that the picture's colours use besides those of `tokens`: `["--accent"]`. */
  readonly variables?: readonly string[];
}

export interface Relay {
  /** Changes what the picture says, for those who do not see it. */
  describe(label: string): void;
  /** Takes what the picture's `summary()` said in the worker. */
  summarize(text: string): void;
  /** Stops listening; the canvas stays with the worker. Safe twice. */
  destroy(): void;
}

/**
 * Hands a canvas to a worker, and from then on what only the page knows: size, density, theme, motion and sight, as
 * messages of the form `RelayMessage`. The first carries the canvas.
 *
 * A canvas can be handed over once, and needs a size by CSS: its own attributes are the worker's from then on.
 */
export function relay(canvas: HTMLCanvasElement, port: Worker | MessagePort, options: RelayOptions): Relay {
  const { pixelRatio, variables = [] } = options;
  checkText("relay", "label", options.label);
  if (pixelRatio !== undefined) checkPositive("relay", "pixelRatio", pixelRatio);
  const names = [...new Set([...TOKEN_VARIABLES, ...variables])];
  for (const name of names) {
    if (!(typeof name === "string" && name.startsWith("--"))) refuse("relay", "variables must begin with --", name);
  }
  const offscreen = transfer(canvas);
  const life = new AbortController();
  const { signal } = life;
  const page = createPageTheme(canvas);
  let summary = "";
  const description = describeCanvas("relay", canvas, signal, () => summary);
  let told = "";

  function post(settings: Settings): void {
    port.postMessage({ type: "gan-viz", settings } satisfies RelayMessage);
  }

  function readTheme(): ThemeData {
    const { variable, dark, text, fontFamily } = page.theme();
    const values = Object.fromEntries(names.map((name) => [name, variable(name)]));
    return { variables: values, dark, text, fontFamily };
  }

  function tellTheme(): void {
    const colors = { theme: readTheme(), paper: page.paper() ?? "" };
    const text = JSON.stringify(colors);
    if (text !== told) post(colors);
    told = text;
  }

  description.label(options.label);
  port.postMessage({ type: "gan-viz", canvas: offscreen, settings: {} } satisfies RelayMessage, [offscreen]);
  tellTheme();
  watchSize(canvas, pixelRatio, signal, (size) => {
    tellTheme(); // new to the page, perhaps, or to this place in it
    post({ size });
  });
  watchSeen(canvas, signal, (seen) => post({ seen }));
  watchMotion(signal, (motion) => post({ motion }));
  watchTheme(canvas, signal, tellTheme);
  return {
    describe: description.label,
    summarize(text) {
      summary = String(text);
      description.touch();
    },
    destroy: () => life.abort(),
  };
}

const TOKEN_VARIABLES = /* @__PURE__ */ Object.values(tokens).map((css) => /--[\w-]+/.exec(css)?.[0] ?? "--none");

function transfer(canvas: HTMLCanvasElement): OffscreenCanvas {
  try {
    return canvas.transferControlToOffscreen();
  } catch (cause) {
    throw new Error("relay: canvas must be new, without a context and not handed over before.", { cause });
  }
}
