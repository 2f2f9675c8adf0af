import type { Choice } from "gan-core";
import type { Words } from "../../words/words.ts";
import { writeLink } from "../address/link.ts";
import { createDrawing, type Drawing } from "../draw/drawing.svelte.ts";
import type { Library } from "../library/library.ts";
import type { LibraryView } from "../library/library-view.svelte.ts";
import type { Session } from "../session.ts";
import type { LabState } from "../state.svelte.ts";
import type { Desk, PanelId, Shapes } from "./desk-context.ts";
import { placeOf } from "./rail.ts";

export function createDesk(
  { table, config }: Pick<LabState, "table" | "config">,
  session: Pick<Session, "chooseData" | "tell">,
  words: Pick<Words, "data">,
  library: Pick<LibraryView, "whole" | "use" | "words">,
): Desk {
  let panel = $state<PanelId>();
  let drawing = $state.raw<Drawing>();
  let file = $state.raw<File>();
  let shapes: Shapes | undefined;

  function shapesOf({
    allShapes,
    dataOf,
    thumbOf,
    slidersOf,
    resetSliders,
    nameOf,
    summaryOf,
    dataName,
  }: Library): Shapes {
    return {
      all: allShapes,
      dataOf,
      placeOf,
      thumbOf,
      slidersOf,
      resetSliders,
      nameOf: (shape) => nameOf(words, shape),
      summaryOf: (shape) => summaryOf(words, shape),
      dataName: (data) => dataName(words, data),
      fitsLink: (run) => writeLink(run, config.value) !== undefined,
    };
  }

  let before = ""; // what the page said before the drawing

  function choose(choice: Choice, stay = false): void {
    drawing = undefined;
    if (!stay) panel = undefined;
    library.use(({ dataOf, dataName }) => {
      const data = dataOf(choice);
      session.chooseData(data, dataName(words, data));
    });
  }

  function draw(points: readonly number[] = []): void {
    panel = undefined;
    if (drawing) return;
    before = table.lead;
    drawing = createDrawing(points);
    library.use(() => session.tell(library.words.drawing.lead));
  }

  return {
    get panel() {
      return panel;
    },
    set panel(next) {
      panel = next;
      if (next !== "own") file = undefined;
    },
    get drawing() {
      return drawing;
    },
    get file() {
      return file;
    },
    set file(next) {
      file = next;
      if (next) panel = "own";
    },
    get shapes() {
      if (!library.whole) throw new Error("desk: shapes must be asked for once the library is there.");
      shapes ??= shapesOf(library.whole);
      return shapes;
    },
    choose,
    draw,
    redraw() {
      const { id, params = {} } = config.value.data;
      draw(id === "drawn" ? (params["points"] as readonly number[]) : []);
    },
    use(points) {
      const { id, params = {} } = config.value.data;
      const noise = id === "drawn" ? { noise: params["noise"]! } : {};
      choose({
        id: "drawn",
        params: { points: Array.from(points, (value) => Math.round(1000 * value) / 1000), ...noise },
      });
    },
    cancel() {
      if (!drawing) return;
      drawing = undefined;
      if (library.whole && table.lead === library.words.drawing.lead) session.tell(before);
    },
  };
}
