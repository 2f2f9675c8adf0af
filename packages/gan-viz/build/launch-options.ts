/** What Chromium is started with: the one of CHROMIUM_PATH if that is set, phoning nobody, in the same colours everywhere. */
export function launchOptions(): { readonly executablePath?: string; readonly args: string[] } {
  const executablePath = process.env["CHROMIUM_PATH"];
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-quic",
      "--disable-sync",
      "--no-first-run",
      "--force-color-profile=srgb",
    ],
  };
}
