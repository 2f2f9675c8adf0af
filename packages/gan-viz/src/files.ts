// gan-viz/files: the same layers as PNG and SVG, in a page and in Node.
export { compose, type Picture, type PictureOptions } from "./compose.ts";
export { type Drawable, type SvgOptions, toSVG } from "./svg/to-svg.ts";
export { type BlobOptions, toBlob } from "./to-blob.ts";
