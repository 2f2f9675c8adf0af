/** What a page, or whoever stands for it, says of colours and type where the picture stands. */
export interface Theme {
  /** The value of a custom property; "" if there is none. */
  variable(name: string): string;
  /** Whether `light-dark(a, b)` is b. */
  readonly dark: boolean;
  /** What `currentColor` means. Any CSS colour. */
  readonly text: string;
  readonly fontFamily: string;
}

/** A theme as data: what a page tells a worker, and what a picture in Node is given. */
export interface ThemeData {
  /** Custom properties by name: `{ "--real": "#1e7b45" }`. Defaults to none: the colours of `tokens`. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Whether the page is dark. Defaults to false. */
  readonly dark?: boolean;
  /** What `currentColor` means. Defaults to the ink of `tokens`. */
  readonly text?: string;
  /** Defaults to "sans-serif". */
  readonly fontFamily?: string;
}

/** The theme that the data describe. */
export function themeOf({ variables = {}, dark = false, text, fontFamily = "sans-serif" }: ThemeData = {}): Theme {
  const variable = (name: string): string => (Object.hasOwn(variables, name) ? variables[name]!.trim() : "");
  return { variable, dark, text: text ?? (dark ? "#ece8df" : "#1f1d1a"), fontFamily };
}
