/** What is thrown when whoever trains has gone: the worker died, or has been silent for too long. */
export function lost(reason: string): Error {
  return Object.assign(new Error(reason), { name: "Lost" });
}

export function isLost(error: unknown): boolean {
  return error instanceof Error && error.name === "Lost";
}

/** What went wrong, in one line for a person. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n")[0]!.trim() || "no reason was given";
}
