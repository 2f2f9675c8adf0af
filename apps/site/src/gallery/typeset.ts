/** The prose beside a layer, as a part of a page. */
export interface Typeset {
  /** The words of `# Points`, which is the title of a page only in its own file. */
  readonly title: string;
  readonly body: string;
}

/** Read aloud: what the tables and the blocks of code of a title are, by their number. */
export interface Labels {
  table(title: string, number: number): string;
  example(title: string, number: number): string;
}

const firstHeading = /<h1[^>]*>([\s\S]*?)<\/h1>/;

/**
 * Parts the title from the rest. In that, headings go one step down, and each table stands in a region that scrolls by
 * itself, so that the page never does.
 */
export function typesetProse(html: string, labels: Labels): Typeset {
  const title = (firstHeading.exec(html)?.[1] ?? "").replace(/<[^>]*>/g, "");
  let tables = 0;
  let examples = 0;
  const body = html
    .replace(firstHeading, "")
    .replace(/<(\/?)h([1-5])\b/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`)
    .replaceAll("<table>", () => {
      tables++;
      return `<div class="table" role="region" tabindex="0" aria-label="${labels.table(title, tables)}"><table>`;
    })
    .replace(/(<pre class="code"[^>]*aria-label=")[^"]*/g, (_, start: string) => {
      examples++;
      return start + labels.example(title, examples);
    })
    .replaceAll("</table>", "</table></div>")
    .replace(/<a href="(?![a-z]+:|#|\/)[^"]*"[^>]*>([\s\S]*?)<\/a>/g, "$1"); // files beside it have no page here
  return { title, body: body.trim() };
}
