/** The samples of a Markdown text that are written in a language, in order. */
export function samplesOf(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n(.+?)^\`\`\``, "gms"))].map(([, code]) => code!);
}
