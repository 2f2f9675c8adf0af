/** What the visitor takes home: words on files, code and films. */
export const share = {
  code: {
    summary: (seed: number, iterations: number) =>
      `A run of GAN Lab: seed ${seed}, ${iterations.toLocaleString("en")} iterations.`,
    install: (packages: string) => `npm install ${packages}`,
    measured: "Jensen-Shannon, in bits",
  },
  embed: { title: (subject: string) => `GAN Lab: ${subject}` },
  picture: { failed: (reason: string) => `The picture could not be written: ${reason}` },
  film: {
    progress: (done: number, frames: number) => `Frame ${done.toLocaleString("en")} of ${frames.toLocaleString("en")}`,
    cancelled: "The film was cancelled. Nothing was saved.",
    failed: (reason: string) => `The film could not be written: ${reason}`,
    onlyGif: "This browser encodes no video, so the film is a GIF.",
  },
  open: {
    none: "No file was chosen.",
    many: (names: string) => `One run at a time can be opened. These were given: ${names}.`,
    large: (name: string, megabytes: string, limit: number) =>
      `${name} has ${megabytes} MB. Files of up to ${limit} MB can be opened.`,
    unreadable: (name: string, reason: string) => `${name} could not be read: ${reason}`,
    notRun: (reason: string) => `This file is not a run: ${reason}`,
    notOriginal: (reason: string) => `These files are not a model of the original GAN Lab: ${reason}`,
    weightsMissing: (name: string) =>
      `${name} is a model of the original GAN Lab, which keeps its weights in a second file. Open both together: ${name} and the .weights.bin saved with it.`,
    modelMissing: (name: string) =>
      `${name} holds weights alone. Open it together with the .json that the original GAN Lab saved with it.`,
    differences: (list: readonly string[]) => `Opened a model of the original GAN Lab. ${list.join(" ")}`.trim(),
  },
};
