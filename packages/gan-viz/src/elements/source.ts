import { refuse } from "../check.ts";
import type { AnyKind } from "./kind.ts";
import { parseTable } from "./table.ts";

/** The data that a text holds: JSON if it begins with a bracket or a brace, else a table. */
export function readText(kind: AnyKind, text: string): { readonly [layer: string]: unknown } {
  const { tag } = kind;
  const trimmed = text.trim();
  if (/^[[{]/.test(trimmed)) return kind.fromJson(parseJson(tag, trimmed), tag);
  const forms = kind.fromTable === undefined ? "JSON" : "JSON or CSV";
  if (kind.fromTable === undefined || trimmed === "" || trimmed.startsWith("<")) {
    return refuse(tag, `data must be ${forms}`, trimmed);
  }
  return kind.fromTable(parseTable(trimmed), tag);
}

/** The text at an address. One that does not answer, or not with success, is refused by name. */
export async function fetchText(tag: string, src: string, base: string, signal: AbortSignal): Promise<string> {
  let answer: Response;
  try {
    answer = await fetch(new URL(src, base), { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    return refuse(tag, `src must be an address that answers (${(error as Error).message})`, src);
  }
  if (!answer.ok) refuse(tag, `src must lead to data (${answer.status} ${answer.statusText})`, src);
  return answer.text();
}

/** The text of the script among the children that holds data, if there is one. */
export function inlineText(host: HTMLElement): string | undefined {
  for (const child of host.children) {
    if (child.localName === "script" && TYPES.includes(child.getAttribute("type") ?? ""))
      return child.textContent ?? "";
  }
  return undefined;
}

const TYPES = ["application/json", "text/csv", "text/tab-separated-values"];

function parseJson(tag: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse(tag, `data must be JSON (${(error as Error).message})`, text);
  }
}
