import type { Words } from "../words.ts";

export const engines: Words["engines"] = { simd: "gan-core", tfjs: "TensorFlow.js" };

export const backends: Words["backends"] = {
  simd: "WebAssembly SIMD",
  relaxed: "宽松 SIMD",
  scalar: "WebAssembly",
  wasm: "WebAssembly",
  cpu: "纯 JavaScript",
  webgl: "WebGL",
};

export const unavailable: Words["unavailable"] = (backend, engine) =>
  `${backend} 在这个浏览器里不能训练。仍由 ${engine} 继续。`;
