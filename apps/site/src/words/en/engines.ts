export const engines = { simd: "gan-core", tfjs: "TensorFlow.js" } as Readonly<Record<string, string>>;

export const backends = {
  simd: "WebAssembly SIMD",
  relaxed: "relaxed SIMD",
  scalar: "WebAssembly",
  wasm: "WebAssembly",
  cpu: "plain JavaScript",
  webgl: "WebGL",
} as Readonly<Record<string, string>>;

export const unavailable = (backend: string, engine: string) =>
  `${backend} cannot train in this browser. ${engine} goes on.`;
