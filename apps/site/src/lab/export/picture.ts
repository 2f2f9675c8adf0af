import type { Drawable } from "gan-viz/files";

export interface PictureOptions {
  /** "png" or "svg". Lines stay lines and text stays text in an SVG. */
  readonly kind: "png" | "svg";
  /** Pixels of the PNG per CSS pixel: 1 as on a plain screen, 2 by default, 4 for print. */
  readonly scale?: 1 | 2 | 4;
  /** Colour under the layers. The picture's own by default. */
  readonly background?: string;
}

/**
 * A view as the bytes of a file, drawn anew at that size; what is on the screen stays as it is. What writes files is
 * loaded with the first one.
 *
 * @throws when the browser gives no canvas of that size.
 */
export async function picture(view: Drawable, { kind, scale = 2, background }: PictureOptions): Promise<Blob> {
  const { toBlob, toSVG } = await import("gan-viz/files");
  const under = background === undefined ? {} : { background };
  if (kind === "png") return toBlob(view, { scale, ...under });
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  return new Blob([head, toSVG(view, under), "\n"], { type: "image/svg+xml" });
}
