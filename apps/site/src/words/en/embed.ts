/** The Lab in a frame of someone else's page. */
export const embed = {
  title: "GAN Lab, in a frame",
  description: "One run of GAN Lab, to be shown in a frame of another page.",
  label: "A run of GAN Lab",
  open: "Open in GAN Lab",
  refused: (reasons: readonly string[]) => `Options passed over: ${reasons.join(" ")}`,
};
