/** The packages that whoever wants TensorFlow.js installs. */
export const packages = ["@tensorflow/tfjs", "@tensorflow/tfjs-backend-wasm"] as const;

/** Whether an import failed because there is no such package, in the words of Node, a bundler or a browser. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && packages.some((name) => error.message.includes(name));
}
