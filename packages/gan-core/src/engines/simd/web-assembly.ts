/** The part of WebAssembly that is used here. Its types come with those of the DOM, which gan-core does without. */
export const webAssembly = (globalThis as unknown as { readonly WebAssembly: WebAssemblyApi }).WebAssembly;

export interface WebAssemblyModule {
  readonly [Symbol.toStringTag]?: "WebAssembly.Module";
}

export interface WebAssemblyMemory {
  /** Changes only when the memory grows. */
  readonly buffer: ArrayBuffer;
}

interface WebAssemblyApi {
  readonly Memory: new (limits: { readonly initial: number }) => WebAssemblyMemory;
  validate(bytes: Uint8Array): boolean;
  compile(bytes: Uint8Array): Promise<WebAssemblyModule>;
  instantiate(
    module: WebAssemblyModule,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ): Promise<{ readonly exports: Readonly<Record<string, unknown>> }>;
}
