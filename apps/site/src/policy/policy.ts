import { createHash } from "node:crypto";

/**
 * What a page may do, as the text of a Content-Security-Policy: use what lies on its own origin, and the inline scripts
 * and styles that it was built with, by their hashes. No eval but WebAssembly's, no plugins, no forms, no base.
 *
 * Images may be data or made on the spot, as favicons of figures and previews are; films may be made on the spot.
 */
export function policyOf(html: string): string {
  const scripts = inline(html, "script").filter(({ attributes }) => isScript(attributes));
  const styles = inline(html, "style");
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes(scripts)].join(" "),
    ["style-src 'self'", ...hashes(styles)].join(" "),
    "worker-src 'self'",
    "connect-src 'self'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * The page with its policy in a meta element, before anything that the policy is about.
 *
 * @throws Error for a page without `<meta charset>`, or with a style attribute: no hash can allow one.
 */
export function withPolicy(html: string, name: string): string {
  const markup = html.replace(/<(script|style|textarea)\b[\s\S]*?<\/\1>/gi, "");
  const styled = /<[a-z][^<>]*\sstyle="[^"]*"/i.exec(markup);
  if (styled) throw new Error(`policy: ${name} must have no style attributes, got ${styled[0]}.`);
  const charset = /<meta charset="?utf-8"?\s*\/?>/i.exec(html);
  if (!charset) throw new Error(`policy: ${name} must have a <meta charset="utf-8">.`);
  const end = charset.index + charset[0].length;
  return `${html.slice(0, end)}<meta http-equiv="content-security-policy" content="${policyOf(html)}">${html.slice(end)}`;
}

interface Inline {
  readonly attributes: string;
  readonly text: string;
}

function inline(html: string, tag: "script" | "style"): readonly Inline[] {
  const pattern = new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, "gi");
  return [...html.matchAll(pattern)].map(([, attributes, text]) => ({ attributes: attributes!, text: text! }));
}

/** Whether it runs and stands here: data do not run, and what has an address is allowed by that. */
function isScript(attributes: string): boolean {
  return !/\ssrc=/i.test(attributes) && !/\stype="?application\/(ld\+)?json/i.test(attributes);
}

function hashes(parts: readonly Inline[]): readonly string[] {
  const found = parts.map(({ text }) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  return [...new Set(found)].sort();
}
