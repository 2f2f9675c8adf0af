import type { OnShow } from "../on-show.svelte.ts";

/** Opens a run that was saved, or a model of the original GAN Lab, and says what came of it. */
export async function openFiles(lab: OnShow, files: Iterable<File>): Promise<void> {
  const { pageShare } = await import("./page-share.ts");
  lab.session.tell(await pageShare(lab).open(files));
}
