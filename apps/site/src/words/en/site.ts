export const page = {
  title: "GAN Lab: watch a GAN learn",
  description:
    "Watch a generative adversarial network learn a distribution, live in your browser: the generator's fakes, the " +
    "discriminator's opinion of them, and the gradients that carry the one to the other.",
};

export const site = {
  /** Of these words. */
  language: "en" as "en" | "zh",
  /** The same for browsers and search engines. */
  tag: "en",
  label: "Site",
  menu: "Pages of this site",
  lab: "Lab",
  experiments: "Experiments",
  gallery: "Gallery",
  /** The other language, in its own words. */
  other: { label: "中文", tag: "zh-Hans" },
};

export const skip = { lab: "Skip to the Lab", content: "Skip to the content" };

export const noscript =
  "GAN Lab trains two neural networks here, in your browser. That needs JavaScript, which is switched off.";

export const missing = {
  title: "Page not found: GAN Lab",
  heading: "There is no such page.",
  lead: "The address may be mistyped, or what it led to has gone. The Lab is where it always was.",
  link: "Go to the Lab",
};

export const theme = {
  system: "Theme: as the system. Switch to light",
  light: "Theme: light. Switch to dark",
  dark: "Theme: dark. Switch to the system's",
};
