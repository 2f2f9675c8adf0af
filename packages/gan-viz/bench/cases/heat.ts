import { heatmap, mount } from "../../src/index.ts";
import type { Contest } from "../contest.ts";
import { FRAMES, fields } from "./moving.ts";
import { addCanvas } from "./place.ts";

const CELLS = 100;
const values = fields(CELLS);

function show(name: string, smooth: boolean): Contest["painters"][number] {
  return (place) => {
    const view = mount(addCanvas(place, 400, 400), { label: "field", layers: { field: heatmap({ smooth }) } });
    return {
      name,
      paint: (k) =>
        view.update({ field: { columns: CELLS, rows: CELLS, values: values[k % FRAMES]!, x: [0, 1], y: [0, 1] } }),
      destroy: () => view.destroy(),
    };
  };
}

export const heat: Contest = {
  name: "heat map",
  what: "a field of 100 × 100 in 400 × 400",
  painters: [show("gan-viz, smooth", true), show("gan-viz, cells", false)],
};
