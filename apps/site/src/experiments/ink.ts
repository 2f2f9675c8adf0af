const names = ["plate", "real", "fake", "field-fake", "field-mid", "field-real"] as const;

/** The colours of a picture in one theme, as CSS writes them. */
export type Ink = Readonly<Record<(typeof names)[number], string>>;

export type Theme = "light" | "dark";

/**
 * The ink of a theme, read off a style sheet that sets custom properties on `:root` and again under
 * `[data-theme="dark"]`: a file has no page to ask.
 *
 * @throws RangeError naming a colour that is not there.
 */
export function inkOf(styleSheet: string, theme: Theme): Ink {
  const block = theme === "light" ? /^:root \{([^}]*)\}/m : /^:root\[data-theme="dark"\] \{([^}]*)\}/m;
  const body = block.exec(styleSheet)?.[1] ?? "";
  return Object.fromEntries(names.map((name) => [name, colorIn(body, name)])) as Ink;
}

function colorIn(body: string, name: string): string {
  const found = new RegExp(`--${name}:\\s*([^;]+);`).exec(body)?.[1]?.trim();
  if (found === undefined) throw new RangeError(`ink: --${name} must be set in the style sheet, got none.`);
  return found;
}
