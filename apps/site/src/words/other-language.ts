/**
 * Where the same page lies in the other language: Chinese pages lie under `zh/`, English ones do not.
 *
 * @param path Of the page, with the site's base.
 * @param base Where the site lies, without a slash at its end.
 */
export function otherLanguage(path: string, base: string): string {
  const rest = path.slice(base.length);
  return rest === "/zh" || rest.startsWith("/zh/") ? `${base}${rest.slice(3) || "/"}` : `${base}/zh${rest}`;
}
