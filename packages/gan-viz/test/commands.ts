import type { BrowserCommand, BrowserCommandContext } from "vitest/node";

/** What a page may be told of the system and the medium; null gives back what the browser has by itself. */
export interface Media {
  readonly media?: "screen" | "print" | null;
  readonly colorScheme?: "light" | "dark" | null;
  readonly reducedMotion?: "reduce" | "no-preference" | null;
  readonly forcedColors?: "active" | "none" | null;
  readonly contrast?: "more" | "no-preference" | null;
}

/** What tests may ask of the browser itself, beyond the page. */
export const emulateColorScheme: BrowserCommand<[scheme: "light" | "dark"]> = async ({ page }, scheme) => {
  await page.emulateMedia({ colorScheme: scheme });
};

export const emulateMedia: BrowserCommand<[media: Media]> = async ({ page }, media) => {
  await page.emulateMedia(media);
};

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly children?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

/** What the browser hands to a screen reader about the page's only canvas. */
export const accessibleCanvas: BrowserCommand<[]> = async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send("DOM.getDocument", { depth: -1, pierce: true })) as { root: DomNode };
  const found: DomNode[] = [];
  const walk = (node: DomNode): void => {
    if (node.nodeName === "CANVAS") found.push(node);
    for (const child of [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])])
      walk(child);
  };
  walk(root);
  const { nodes } = await session.send("Accessibility.getPartialAXTree", {
    nodeId: found[0]!.nodeId,
    fetchRelatives: false,
  });
  await session.detach();
  const [node] = nodes;
  return { role: node?.role?.value, name: node?.name?.value, description: node?.description?.value };
};

/** What a real mouse does next. Places are those of the test's own window, as `clientX` and `clientY` tell them. */
export type MouseStep =
  | { readonly do: "move"; readonly x: number; readonly y: number; readonly steps?: number }
  | { readonly do: "down" | "up" }
  | { readonly do: "wheel"; readonly dy: number };

export const moveMouse: BrowserCommand<[steps: readonly MouseStep[]]> = async (context, steps) => {
  const place = await toPage(context);
  const { mouse } = context.page;
  for (const step of steps) {
    if (step.do === "move") await mouse.move(...place(step.x, step.y), { steps: step.steps ?? 1 });
    else if (step.do === "wheel") await mouse.wheel(0, step.dy);
    else await mouse[step.do]();
  }
};

/** The fingers that lie on the screen from here on, as real touches. Those that are missing have been lifted. */
export type Fingers = readonly { readonly id: number; readonly x: number; readonly y: number }[];

export const moveFingers: BrowserCommand<[frames: readonly Fingers[]]> = async (context, frames) => {
  const place = await toPage(context);
  const session = await context.page.context().newCDPSession(context.page);
  let before: Fingers = [];
  for (const fingers of frames) {
    const type =
      fingers.length > before.length ? "touchStart" : fingers.length < before.length ? "touchEnd" : "touchMove";
    const touchPoints = fingers.map(({ id, x, y }) => {
      const [pageX, pageY] = place(x, y);
      return { id, x: pageX, y: pageY };
    });
    await session.send("Input.dispatchTouchEvent", { type, touchPoints });
    before = fingers;
  }
  await session.detach();
};

/** Tests run in a frame of the browser's page, which may be moved and scaled. */
async function toPage({ frame }: BrowserCommandContext) {
  const element = await (await frame()).frameElement();
  const box = await element.boundingBox();
  const width = await element.evaluate((it) => (it as HTMLIFrameElement).clientWidth);
  const scale = box!.width / width;
  return (x: number, y: number): [number, number] => [box!.x + x * scale, box!.y + y * scale];
}

declare module "vitest/browser" {
  interface BrowserCommands {
    emulateColorScheme(scheme: "light" | "dark"): Promise<void>;
    emulateMedia(media: Media): Promise<void>;
    accessibleCanvas(): Promise<{ role: string; name: string; description: string }>;
    moveMouse(steps: readonly MouseStep[]): Promise<void>;
    moveFingers(frames: readonly Fingers[]): Promise<void>;
  }
}
