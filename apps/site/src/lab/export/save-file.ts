/** What of a page it takes to hand out a file. */
export interface Desk {
  readonly document: Pick<Document, "createElement">;
  readonly URL: Pick<typeof URL, "createObjectURL" | "revokeObjectURL">;
  /** Calls back in so many milliseconds. */
  later(work: () => void, milliseconds: number): void;
}

/** Milliseconds that a browser has to begin the download. Safari asks first, and reads the address after the answer. */
const kept = 60_000;

/** Gives the visitor a file, as a download. Its address is taken back after a minute. */
export function saveFile(content: Blob | string, name: string, { document, URL, later }: Desk): void {
  const blob = typeof content === "string" ? new Blob([content], { type: typeOf(name) }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  later(() => URL.revokeObjectURL(address), kept);
}

export const pageDesk = (): Desk => ({
  document,
  URL,
  later: (work, milliseconds) => void setTimeout(work, milliseconds),
});

function typeOf(name: string): string {
  const types: Readonly<Record<string, string>> = { csv: "text/csv", json: "application/json", svg: "image/svg+xml" };
  return `${types[name.split(".").at(-1)!] ?? "text/plain"};charset=utf-8`;
}
