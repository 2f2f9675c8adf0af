import { loadScene } from "./load.ts";
import { createPlayer, type Player } from "./player.ts";

/** Shows each scene of the list as it comes near the window, and moves the one that is pointed at or has the focus. */
export function showSmallMultiples(items: Iterable<HTMLElement>): void {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const near = new IntersectionObserver(
    (changes) => {
      for (const { isIntersecting, target } of changes) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        void show(target as HTMLElement, still);
      }
    },
    { rootMargin: "400px" },
  );
  for (const item of items) near.observe(item);
}

async function show(item: HTMLElement, still: MediaQueryList): Promise<void> {
  const scene = await loadScene(item.dataset["address"] ?? "");
  const canvas = item.querySelector("canvas")!;
  const label = canvas.getAttribute("aria-label") ?? "";
  const player: Player = createPlayer(canvas, scene);
  canvas.setAttribute("aria-label", label); // the link beside it says the rest
  canvas.tabIndex = -1; // here it is a link's picture: what a hand can do to it waits on its own page
  const move = (on: boolean) => () => player.run(on && !still.matches);
  item.addEventListener("pointerenter", move(true));
  item.addEventListener("pointerleave", move(false));
  item.addEventListener("focusin", move(true));
  item.addEventListener("focusout", move(false));
}
