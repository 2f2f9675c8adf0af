import { first } from "./first.ts";
import { later } from "./later.ts";

/**
 * Every sentence and label of the site in English. `{mark|text}` sets a word in what the mark stands for: real, fake, generator,
 * discriminator, gradient, or run, which is the Run button itself.
 */
export const en = { ...first, ...later };
