/** One way to show the same moving picture: `paint` brings frame k about, by itself or in an animation frame. */
export interface Painter {
  readonly name: string;
  /** Called before the animation frame in which the picture has to appear. */
  paint(k: number): void;
  destroy(): void;
}

/** Ways to show one thing, ours first. */
export interface Contest {
  readonly name: string;
  /** What is shown, so that a table can say it. */
  readonly what: string;
  /** Makes a painter each, in a place of its own on the page. */
  readonly painters: readonly ((place: HTMLElement) => Painter)[];
}
