/** What an address of the site leads to. */
export type Whereabouts =
  /** A file of this version. */
  | { readonly kind: "file"; readonly path: string }
  /** A file with a hash in its name, of an earlier version maybe. */
  | { readonly kind: "hashed"; readonly path: string }
  /** A folder that was asked for without its slash. */
  | { readonly kind: "folder"; readonly to: string }
  /** None of ours: the network knows. */
  | { readonly kind: "unknown" };

/**
 * What lies at an address. What stands behind `?` and `#` makes no difference, so no address can fill the cache.
 *
 * @param scope Where the site lies: an address that ends in a slash.
 */
export function whereIs(url: URL, scope: URL, files: Readonly<Record<string, string>>): Whereabouts {
  if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return { kind: "unknown" };
  const path = plain(url.pathname.slice(scope.pathname.length));
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (Object.hasOwn(files, file)) return { kind: "file", path: file };
  if (Object.hasOwn(files, `${file}/index.html`)) return { kind: "folder", to: `${url.pathname}/${url.search}` };
  return /^_astro\/[^/]+$/.test(file) ? { kind: "hashed", path: file } : { kind: "unknown" };
}

function plain(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // no file is called like that
  }
}
