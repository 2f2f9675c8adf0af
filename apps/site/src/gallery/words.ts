import type { SceneGroup } from "./contract.ts";

/** Every sentence and label of the gallery. What is said of a scene stands in its own file. */
export const words = {
  page: {
    title: "Gallery: GAN Lab",
    description:
      "Every layer and chart of gan-viz, drawn live: options to turn, how each works, its source, and a page of HTML " +
      "to copy into a post.",
    heading: "Gallery",
    lead: "Every layer and chart of gan-viz, drawn live in this page. Open one to turn its options and to copy it into a page of your own.",
    point: " While you point at a picture, its data move.",
  },
  noscript: "The pictures are drawn by JavaScript, which is switched off.",
  groups: { layers: "Layers", charts: "Charts", interaction: "Interaction" } satisfies Record<SceneGroup, string>,
  /** In the tab. */
  title: (title: string) => `${title}: Gallery of GAN Lab`,
  /** Read aloud, of each table in the prose of this title. */
  table: (title: string, number: number) => `Table ${number} of ${title}`,
  /** Read aloud, of each block of code in it. */
  example: (title: string, number: number) => `Example ${number} of ${title}`,
  scene: {
    options: "Options",
    reset: "Reset",
    pause: "Pause",
    play: "Play",
    copy: "Copy HTML",
    copied: "Copied",
    copyNote: "A whole page that draws this, as it is set here, on its own.",
    copyFailed: "The browser keeps the clipboard to itself. The page stands below, to be copied by hand.",
    failed: "The picture could not be drawn: …",
    source: "Source",
    folder: "packages/gan-viz/test/scenes/",
    html: "The page that Copy HTML copies",
    others: "Other pictures",
    before: "Previous",
    after: "Next",
  },
} as const;
