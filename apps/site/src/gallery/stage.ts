import { hexOf, onThemeChange } from "./colors.ts";
import type { Control } from "./contract.ts";
import { withOptions } from "./document.ts";
import { loadScene } from "./load.ts";
import { createPlayer, type Player } from "./player.ts";
import { type Changed, withValue, written } from "./values.ts";
import type { words } from "./words.ts";

interface StageData {
  readonly address: string;
  readonly exported: string;
  readonly controls: readonly Control[];
  readonly moves: boolean;
  /** The page that Copy HTML copies. */
  readonly page: string;
  readonly words: typeof words.scene;
}

/** Brings the markup of stage.astro to life: the scene, its controls, its motion and Copy HTML. */
export function startStage(stage: HTMLElement): void {
  const data = JSON.parse(stage.querySelector(".data")!.textContent!) as StageData;
  const { address, exported, controls, moves, page, words: said } = data;
  const status = stage.querySelector<HTMLElement>(".said")!;
  const reset = stage.querySelector<HTMLButtonElement>(".reset");
  const motion = stage.querySelector<HTMLButtonElement>(".motion");
  const copy = stage.querySelector<HTMLButtonElement>(".copy")!;
  let player: Player | undefined;
  let changed: Changed = {};
  let moving = false;

  function run(on: boolean): void {
    moving = on;
    player?.run(on);
    motion?.classList.toggle("moving", on);
    motion?.querySelector("span")?.replaceChildren(on ? said.pause : said.play);
  }

  function change(next: Changed): void {
    changed = next;
    player?.set(changed);
    for (const control of controls) show(stage, control, changed[control.id]);
    reset!.hidden = Object.keys(changed).length === 0;
  }

  async function copyPage(): Promise<void> {
    try {
      await navigator.clipboard.writeText(withOptions(page, exported, changed));
      status.textContent = "";
      copy.textContent = said.copied;
      setTimeout(() => copy.replaceChildren(said.copy), 2000);
    } catch {
      status.textContent = said.copyFailed;
    }
  }

  for (const control of controls) {
    const field = fieldOf(stage, control);
    field.addEventListener("input", () => change(withValue(changed, control, chosenIn(field))));
    show(stage, control, undefined);
  }
  onThemeChange(() => {
    for (const control of controls) show(stage, control, changed[control.id]);
  });
  reset?.addEventListener("click", () => {
    change({});
    fieldOf(stage, controls[0]!).focus(); // the button goes away, and the focus must not go with it
  });
  motion?.addEventListener("click", () => run(!moving));
  copy.addEventListener("click", () => void copyPage());
  stage.querySelector<HTMLElement>(".options")!.hidden = false;

  loadScene(address)
    .then((scene) => {
      player = createPlayer(stage.querySelector("canvas")!, scene);
      if (Object.keys(changed).length > 0) player.set(changed);
      run(moves && !matchMedia("(prefers-reduced-motion: reduce)").matches);
    })
    .catch((error: Error) => {
      status.textContent = said.failed.replace("…", error.message);
    });
}

type Field = HTMLInputElement | HTMLSelectElement;

function fieldOf(stage: HTMLElement, { id }: Control): Field {
  return stage.querySelector<Field>(`[data-option="${id}"] :is(input, select)`)!;
}

function chosenIn(field: Field): number | string | boolean {
  if (field.type === "range") return Number(field.value);
  return field.type === "checkbox" ? (field as HTMLInputElement).checked : field.value;
}

/** Sets a control to a value, or to its default. */
function show(stage: HTMLElement, control: Control, value: unknown): void {
  const field = fieldOf(stage, control);
  const now = value ?? control.default;
  if (control.kind === "toggle") (field as HTMLInputElement).checked = now === true;
  else field.value = control.kind === "colour" ? hexOf(String(now), stage) : String(now);
  field.parentElement!.querySelector("output")?.replaceChildren(written(control, now));
}
