import { element, escapeXml } from "./write.ts";

/** An element's attributes; those undefined are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Collects the elements and definitions of an SVG, in order. */
export interface Writer {
  /** Adds an element within a clip path, "" for none. Neighbours within the same one share a group. */
  add(name: string, attributes: Attributes, clip: string, text?: string): void;
  /** Adds a clip path within another, or takes the one that is already there. Returns its id. */
  clip(path: Attributes, within: string): string;
  /** Adds a definition under an id of its own, or takes the one that is already there. Returns its id. */
  define(write: (id: string) => string): string;
  clear(): void;
  markup(): string;
}

/** Collects under ids that begin with a prefix and count up, so that equal pictures are equal files. */
export function createWriter(prefix: string): Writer {
  const known = new Map<string, string>(); // by what they say without their id
  let definitions = "";
  let content = "";
  let open = ""; // the clip path of the group being written

  function close(): void {
    if (open !== "") content += "</g>";
    open = "";
  }

  function define(write: (id: string) => string): string {
    const key = write("");
    const id = known.get(key) ?? `${prefix}${known.size + 1}`;
    if (!known.has(key)) {
      known.set(key, id);
      definitions += write(id);
    }
    return id;
  }

  return {
    define,
    clip: (path, within) =>
      define((id) =>
        element("clipPath", { id, "clip-path": within === "" ? undefined : `url(#${within})` }, element("path", path)),
      ),
    add(name, attributes, clip, text) {
      if (clip !== open) {
        close();
        if (clip !== "") content += `<g clip-path="url(#${escapeXml(clip)})">`;
        open = clip;
      }
      content += element(name, attributes, text === undefined ? undefined : escapeXml(text));
    },
    clear() {
      known.clear();
      definitions = content = open = "";
    },
    markup() {
      close();
      return (definitions === "" ? "" : `<defs>${definitions}</defs>`) + content;
    },
  };
}
