/**
 * The colours that everything here is drawn in unless told otherwise. Each follows a custom property where the page
 * sets one, and the page's `color-scheme` where it does not. Their contrast is held by a test.
 */
export const tokens = {
  /** What figures lie on. */
  plate: "var(--plate, light-dark(#fffefb, #1d1c18))",
  /** Text, and lines that matter. */
  ink: "var(--ink, light-dark(#1f1d1a, #ece8df))",
  /** Captions and the labels of axes. */
  inkSoft: "var(--ink-3, light-dark(#6d685f, #9b9589))",
  /** Outlines. */
  edge: "var(--edge, light-dark(#8a8478, #7d776b))",
  /** Grid lines: decoration, never the only cue. */
  hair: "var(--hair, light-dark(#e0dbcf, #35322c))",
  /** A band or a track. */
  wash: "var(--wash, light-dark(#f1ede4, #26241f))",
  /** Real points: round. */
  real: "var(--real, light-dark(#1e7b45, #5cc588))",
  /** Fake points: diamonds. */
  fake: "var(--fake, light-dark(#7a35a8, #c493f2))",
  generator: "var(--generator, light-dark(#7a35a8, #c493f2))",
  discriminator: "var(--discriminator, light-dark(#2a62c4, #85adff))",
  /** Gradients, and what else flows back: arrows. */
  gradient: "var(--gradient, light-dark(#c2187a, #ff7fc0))",
  /** The discriminator's field where it is sure of a fake. */
  fieldFake: "var(--field-fake, light-dark(#dccbe9, #3b294c))",
  /** The discriminator's field where it is sure of a real point. */
  fieldReal: "var(--field-real, light-dark(#b5dec2, #1d4730))",
} as const;
