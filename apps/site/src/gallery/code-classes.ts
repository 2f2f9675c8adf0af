interface Properties {
  properties: Record<string, unknown>;
}

/** What of Shiki's transformers is used here. */
interface Transformer {
  readonly name: string;
  pre(node: Properties): void;
  span(node: Properties): void;
}

/**
 * Turns kinds of tokens into names of classes, so that no element of a block of code carries a style of its own. The
 * label is read aloud: what the code is.
 */
export function codeClasses(label: string): Transformer {
  return {
    name: "classes-for-styles",
    pre(node) {
      node.properties = { class: "code", tabindex: "0", role: "region", "aria-label": label };
    },
    span(node) {
      const { style, ...others } = node.properties;
      const token = /--astro-code-token-([\w-]+)/.exec(String(style ?? ""))?.[1];
      node.properties = token === undefined ? others : { ...others, class: token };
    },
  };
}
