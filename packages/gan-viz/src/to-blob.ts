import { checkOption, checkPositive, checkRange, refuse } from "./check.ts";
import { createScratch } from "./geometry/scratch.ts";
import type { ThemeData } from "./stage/theme.ts";
import type { Drawable } from "./svg/to-svg.ts";

export interface BlobOptions {
  /** Pixels of the file per CSS pixel. Defaults to 2; 4 is enough for print. */
  readonly scale?: number;
  /** CSS pixels. Defaults to the width on screen; needed for a picture that has none. */
  readonly width?: number;
  /** CSS pixels. Defaults to the height on screen; needed for a picture that has none. */
  readonly height?: number;
  /** Defaults to "image/png". A browser that cannot write another gives a PNG. */
  readonly type?: "image/png" | "image/jpeg" | "image/webp";
  /** Of JPEG and WebP, in [0, 1]. Defaults to 0.92. */
  readonly quality?: number;
  /** Colour under the layers. Defaults to the picture's own, or none; JPEG then has black there. */
  readonly background?: string;
  /** Colours and type. Defaults to the page's; `{}` gives the light colours of `tokens` on a dark page too. */
  readonly theme?: ThemeData;
  /** Whether overlays are drawn too. Defaults to false. */
  readonly overlays?: boolean;
}

const LONGEST_SIDE = 16384; // pixels: beyond, browsers give an empty file

/** The picture as a file, drawn anew at that size: a canvas that is small, hidden or out of view makes no difference. */
export async function toBlob(picture: Drawable, options: BlobOptions = {}): Promise<Blob> {
  const { scale = 2, type = "image/png", quality = 0.92, background, theme, overlays } = options;
  const { width = picture.size.width, height = picture.size.height } = options;
  for (const [option, value] of Object.entries({ scale, width, height })) checkPositive("toBlob", option, value);
  checkOption("toBlob", "type", type, ["image/png", "image/jpeg", "image/webp"]);
  checkRange("toBlob", "quality", quality, 0, 1);
  const [across, down] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  if (Math.max(across, down) > LONGEST_SIDE) {
    refuse("toBlob", `width and height, times scale, must be at most ${LONGEST_SIDE}`, [across, down]);
  }
  const { canvas, context } = createScratch(across, down);
  picture.drawOn(context, { width, height, scale, background, theme, overlays });
  if ("convertToBlob" in canvas) return canvas.convertToBlob({ type, quality });
  return new Promise((done, fail) => {
    const give = (blob: Blob | null): void =>
      blob === null
        ? fail(new Error(`toBlob: the browser must write ${across} × ${down} pixels, got null.`))
        : done(blob);
    canvas.toBlob(give, type, quality);
  });
}
