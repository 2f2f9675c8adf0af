import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  Quality,
  type VideoCodec,
  WebMOutputFormat,
} from "mediabunny";
import type { FilmCanvas, FilmEncoder } from "./film.ts";

type VideoKind = "mp4" | "webm";

/** Those that players of each kind of file know, the most widely known first. */
const codecs: Readonly<Record<VideoKind, VideoCodec[]>> = { mp4: ["avc"], webm: ["vp9", "vp8"] };

/** The kinds of video that WebCodecs can encode here. */
export async function videoKinds(size: number): Promise<readonly VideoKind[]> {
  const known = await Promise.all(
    (["mp4", "webm"] as const).map(async (kind) => ((await codecOf(kind, size)) ? kind : null)),
  );
  return known.filter((kind) => kind !== null);
}

/** Video by the browser's own encoder. */
export async function videoEncoder(kind: VideoKind, canvas: FilmCanvas): Promise<FilmEncoder> {
  const codec = await codecOf(kind, canvas.width);
  if (codec === null) throw new RangeError(`film: this browser encodes no ${kind} of ${canvas.width} pixels.`);
  let bytes = 0;
  const source = new CanvasSource(canvas, {
    codec,
    quality: new Quality("high"),
    onEncodedPacket: (packet) => {
      bytes += packet.byteLength;
    },
  });
  const target = new BufferTarget();
  const format = kind === "mp4" ? new Mp4OutputFormat({ fastStart: "in-memory" }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  output.addVideoTrack(source);
  await output.start();
  return {
    get bytes() {
      return bytes;
    },
    add: (at, duration) => source.add(at, duration),
    async finish() {
      await output.finalize();
      return new Blob([target.buffer!], { type: format.mimeType });
    },
    async cancel() {
      if (output.state === "started") await output.cancel();
    },
  };
}

function codecOf(kind: VideoKind, size: number): Promise<VideoCodec | null> {
  return getFirstEncodableVideoCodec([...codecs[kind]], { width: size, height: size, quality: new Quality("high") });
}
