import { refuse } from "../check.ts";

/** Reads the text of an attribute, or refuses it by name. Ranges are checked by what takes the option. */
export type Read<T> = (tag: string, attribute: string, text: string) => T;

export const text: Read<string> = (_, __, value) => value;

/** One of the words that the option knows; what takes it refuses others. */
export const word: Read<never> = (_, __, value) => value as never;

export const number: Read<number> = (tag, attribute, value) => {
  const parsed = value.trim() === "" ? Number.NaN : Number(value);
  return Number.isNaN(parsed) ? refuse(tag, `${attribute} must be a number`, value) : parsed;
};

/** As in HTML, an attribute without a value says true; "false" is for what is true by default. */
export const flag: Read<boolean> = (tag, attribute, value) => {
  if (value === "" || value === "true") return true;
  return value === "false" ? false : refuse(tag, `${attribute} must be "true" or "false"`, value);
};

/** Numbers parted by spaces or commas. */
export const numbers: Read<readonly number[]> = (tag, attribute, value) => {
  const parts = split(value);
  const parsed = parts.map(Number);
  if (parts.length > 0 && !parsed.some(Number.isNaN)) return parsed;
  return refuse(tag, `${attribute} must be numbers parted by spaces`, value);
};

/** Two numbers: the ends of an axis. */
export const pair: Read<readonly [number, number]> = (tag, attribute, value) => {
  const [from, to, ...more] = split(value).map(Number);
  if (from === undefined || to === undefined || more.length > 0 || Number.isNaN(from + to)) {
    return refuse(tag, `${attribute} must be two numbers`, value);
  }
  return [from, to];
};

/** Two ends of an axis, each a number, or "auto" to have it follow the data. */
export const ends: Read<readonly [number | null, number | null]> = (tag, attribute, value) => {
  const [from, to, ...more] = split(value).map((end) => (end === "auto" ? null : Number(end)));
  if (from === undefined || to === undefined || more.length > 0 || Number.isNaN((from ?? 0) + (to ?? 0))) {
    return refuse(tag, `${attribute} must be two ends, each a number or auto`, value);
  }
  return [from, to];
};

/** `lineWidth` is written `line-width`. */
export function attributeOf(option: string): string {
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The options that a host's attributes set, of those that can be read. */
export function readAttributes(
  tag: string,
  readers: { readonly [option: string]: Read<unknown> | undefined },
  host: { getAttribute(name: string): string | null },
): { [option: string]: unknown } {
  const options: { [option: string]: unknown } = {};
  for (const [option, read] of Object.entries(readers)) {
    const value = host.getAttribute(attributeOf(option));
    if (value !== null && read !== undefined) options[option] = read(tag, attributeOf(option), value);
  }
  return options;
}

function split(value: string): string[] {
  return value.split(/[\s,]+/).filter((part) => part !== "");
}
