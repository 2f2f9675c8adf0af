import { isMissing, packages } from "./missing.ts";

/** The engine on TensorFlow.js, whose packages need not be installed: where they are not, an error says how to. */
export async function loadTfjs(reason?: string, load: typeof importTfjs = importTfjs): ReturnType<typeof importTfjs> {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error)) throw error;
    const why = reason === undefined ? "" : `${reason}. `;
    throw new Error(`${why}engine "tfjs": TensorFlow.js must be installed: npm i ${packages.join(" ")}.`, {
      cause: error,
    });
  }
}

const importTfjs = () => import("./index.ts");
