import type { BrowserCommand } from "vitest/node";

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

declare module "vitest/browser" {
  interface BrowserCommands {
    emulateColorScheme(scheme: "light" | "dark"): Promise<void>;
    emulateMedia(media: Media): Promise<void>;
    accessibleCanvas(): Promise<{ role: string; name: string; description: string }>;
  }
}
