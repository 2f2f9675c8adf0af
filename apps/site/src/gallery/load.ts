import type { Scene } from "./contract.ts";

/** The scene that this address of the gallery serves: see `[name].js.ts`. */
export async function loadScene(address: string): Promise<Pick<Scene, "show" | "play">> {
  const { scene } = (await import(/* @vite-ignore */ new URL(address, location.href).href)) as { scene: Scene };
  return scene;
}
