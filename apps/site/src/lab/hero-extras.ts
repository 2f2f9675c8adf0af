import { contours, trails } from "gan-viz";

/** The layers that few look at, and none does at first. */
export const heroExtras = {
  density: (extent: number) =>
    contours({
      stroke: "var(--fake)",
      bandwidth: 0.06 * extent,
      fill: "var(--fake)",
      shares: [0.25, 0.5, 0.75, 0.95],
    }),
  trails: () => trails({ color: "var(--fake)" }),
};
