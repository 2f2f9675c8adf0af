export interface EmbedOptions {
  /** What the frame holds, for those who do not see it. */
  readonly title: string;
  /** CSS pixels, positive integers. 960 by 640 by default; a narrower column shrinks the width. */
  readonly width?: number;
  readonly height?: number;
}

/**
 * HTML that shows an address of the Lab in a frame of another page. It loads when it comes near the window, is allowed no
 * camera, microphone or the like, and tells nobody where it stands.
 *
 * @throws RangeError for an address that is not http or https.
 */
export function embedCode(address: string, { title, width = 960, height = 640 }: EmbedOptions): string {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new RangeError(`embedCode: address must begin with http:// or https://, got ${JSON.stringify(address)}.`);
  }
  const [w, h] = [checkPixels("width", width), checkPixels("height", height)];
  return [
    `<iframe src="${escaped(url.href)}" title="${escaped(title)}"`,
    `  width="${w}" height="${h}" loading="lazy" allow="" referrerpolicy="no-referrer"`,
    `  style="border: 0; max-width: 100%"></iframe>`,
  ].join("\n");
}

function checkPixels(name: string, value: number): number {
  if (!(Number.isInteger(value) && value > 0)) {
    throw new RangeError(`embedCode: ${name} must be a positive integer, got ${value}.`);
  }
  return value;
}

function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
  return text.replace(/[&"<>]/g, (char) => names[char]!);
}
