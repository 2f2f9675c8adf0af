import type { FilmCanvas, FilmEncoder, FilmKind } from "./film.ts";

/** The kinds of film this browser can write at a size, best first. A GIF can always be written. */
export async function filmKinds(size: number): Promise<readonly FilmKind[]> {
  checkSize(size);
  if (typeof VideoEncoder === "undefined") return ["gif"];
  const { videoKinds } = await import("./film-video.ts");
  return [...(await videoKinds(size)), "gif"];
}

/**
 * What writes a film of size × size pixels from a canvas, which it makes that large. Each encoder is loaded when it is
 * first asked for.
 *
 * @param size An even integer in [16, 2160]: video knows no odd ones.
 * @throws RangeError for another size, or a kind that is not in {@link filmKinds}.
 */
export async function filmEncoder(kind: FilmKind, canvas: FilmCanvas, size: number): Promise<FilmEncoder> {
  checkSize(size);
  canvas.width = size;
  canvas.height = size;
  if (kind === "gif") return (await import("./film-gif.ts")).gifEncoder(canvas);
  return (await import("./film-video.ts")).videoEncoder(kind, canvas);
}

function checkSize(size: number): void {
  if (!(size >= 16 && size <= 2160 && size % 2 === 0)) {
    throw new RangeError(`film: size must be an even integer in [16, 2160], got ${size}.`);
  }
}
