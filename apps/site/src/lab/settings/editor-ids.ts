/** The parts whose settings are edited together. "run" is what belongs to no part. */
export const editorIds = ["noise", "generator", "discriminator", "loss", "run"] as const;
export type EditorId = (typeof editorIds)[number];
