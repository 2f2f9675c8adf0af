/**
 * One picture, with all it needs: a screenshot test, a page of the gallery, an example to learn from and to copy. Holds
 * no text: fonts differ.
 *
 * Only `name`, the size and `show` are required; the gallery works out the rest from the scene's file as best it can.
 * Of what a scene shows, `show` and `play` alone are copied into a page of one's own.
 */
export interface Scene<Options extends object = NoOptions, Shown extends Destroyable = Destroyable> {
  /** Names its screenshots and its address: kebab-case, never renamed. */
  readonly name: string;
  /** A few words. Defaults to the name. */
  readonly title?: string;
  /** One sentence on what there is to see. Defaults to the doc comment of the scene. */
  readonly summary?: string;
  /** Where the gallery puts it. Defaults to "interaction" if it shows an input, else "charts" for a chart, else "layers". */
  readonly group?: SceneGroup;
  /** Names of files, without `.md`, that explain what it shows. Defaults to all it imports from gan-viz that have one. */
  readonly layers?: readonly string[];
  /** What a visitor may turn. Their defaults are what `show` draws without options; a test holds them to it. */
  readonly controls?: readonly Control<Options>[];
  /** CSS pixels. Elsewhere than in its screenshots it may be of any size; it keeps the proportion. */
  readonly width: number;
  /** CSS pixels. */
  readonly height: number;
  /** Draws the picture into a canvas, in the colours of the page. Options that are not given take their defaults. */
  show(canvas: HTMLCanvasElement, pixelRatio: number, options?: Options): Shown;
  /**
   * Moves the data of what `show` returned to this moment; at 0 they are what `show` drew. Called once a frame while
   * the scene is on screen and motion is wanted, with any moment; never for a screenshot.
   */
  play?(shown: Shown, seconds: number): void;
}

export type SceneGroup = "layers" | "charts" | "interaction";

export interface Destroyable {
  destroy(): void;
}

type NoOptions = Record<string, never>;

/** One option of a scene, and the values to choose it from. */
export type Control<Options extends object = NoOptions> = {
  /** The option's name, as in the table of the layer's prose. */
  readonly id: keyof Options & string;
  /** Defaults to the id in words. */
  readonly label?: string;
} & (RangeControl | SelectControl | ToggleControl | ColourControl);

export interface RangeControl {
  readonly kind: "range";
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** Defaults to a hundredth of the range. */
  readonly step?: number;
}

export interface SelectControl {
  readonly kind: "select";
  readonly default: string;
  readonly options: readonly string[];
}

export interface ToggleControl {
  readonly kind: "toggle";
  readonly default: boolean;
}

export interface ColourControl {
  readonly kind: "colour";
  /** Any CSS colour, custom properties of the page included. */
  readonly default: string;
}
