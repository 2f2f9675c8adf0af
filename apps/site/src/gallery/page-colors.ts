/**
 * Of a style sheet that sets custom properties on `:root` and again under `[data-theme="dark"]`: each colour that `code`
 * names, and whatever else is asked for, as a declaration that follows the reader's scheme.
 */
export function pageColors(styleSheet: string, code: string, also: readonly string[] = []): readonly string[] {
  const light = declarations(styleSheet, /^:root \{([^}]*)\}/m);
  const dark = declarations(styleSheet, /^:root\[data-theme="dark"\] \{([^}]*)\}/m);
  const used = new Set([...also, ...[...code.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name!)]);
  return [...light.keys()]
    .filter((name) => used.has(name) && dark.has(name))
    .map((name) => `--${name}: light-dark(${light.get(name)}, ${dark.get(name)});`);
}

function declarations(styleSheet: string, block: RegExp): Map<string, string> {
  const body = block.exec(styleSheet)?.[1] ?? "";
  return new Map([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]));
}
