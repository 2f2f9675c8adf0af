/** What a menu says of a choice and its parameters. */
export interface EntryWords {
  readonly label: string;
  readonly summary: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** By `kind.id`. What is not here is said in gan-core's own words, which are English. */
export const entries: Readonly<Record<string, EntryWords>> = {};
