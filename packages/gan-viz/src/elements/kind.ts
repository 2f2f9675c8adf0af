import type { Layer } from "../layer.ts";
import type { Read } from "./attributes.ts";
import type { Table } from "./table.ts";

export type Domain = readonly [number, number];

/** All that sets one element apart from the others. */
export interface ElementKind<Options extends object, Data extends object> {
  readonly tag: `gan-${string}`;
  /** What it is called where it has no label; the layers' summary describes it then. */
  readonly title: string;
  /** Width over height, where the page's CSS does not say. */
  readonly ratio: number;
  /** The options that attributes set. `lineWidth` is written `line-width`. */
  readonly attributes: { readonly [Key in keyof Options]?: Read<Options[Key]> };
  /** What is drawn, by the field of the data. */
  layers(options: Options): { readonly [Key in keyof Data]-?: Layer<NonNullable<Data[Key]>> };
  /** The data as JSON has them, or as they were given to the property. */
  fromJson(value: unknown, tag: string): Data;
  /** The data as a table has them. Absent where a table cannot hold them. */
  fromTable?(table: Table, tag: string): Data;
  /** Options that lie in the data, such as the names of series. */
  look?(data: Data): Partial<Options>;
  /** The domains that hold the data. Absent where the layers have axes of their own. */
  domains?(data: Data): { readonly x: Domain; readonly y: Domain };
}

/** A kind among others, whatever its options and data. */
export type AnyKind = ElementKind<{ readonly [option: string]: unknown }, { readonly [layer: string]: unknown }>;

/** Checks a row of the table against its own types, and forgets them. */
export function kind<Options extends object, Data extends object>(row: ElementKind<Options, Data>): AnyKind {
  return row as unknown as AnyKind;
}
