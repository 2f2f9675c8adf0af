/*
 * The entry `gan-viz/elements`: importing it defines the elements.
 */
import { defineElements, type GanElement } from "./define.ts";

defineElements();

export { defineElements, type GanElement };

declare global {
  interface HTMLElementTagNameMap {
    "gan-scatter": GanElement;
    "gan-heatmap": GanElement;
    "gan-contours": GanElement;
    "gan-density": GanElement;
    "gan-manifold": GanElement;
    "gan-vectors": GanElement;
    "gan-line-chart": GanElement;
    "gan-histogram": GanElement;
  }
}
