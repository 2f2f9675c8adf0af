import type { Words } from "../words.ts";
import { first } from "./first.ts";
import { later } from "./later.ts";

/** Every sentence and label of the site in Chinese, as a Chinese textbook would put it. */
export const zh: Words = { ...first, ...later };
