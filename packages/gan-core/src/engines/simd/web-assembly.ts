/** The part of WebAssembly that is used here. Its types come with those of the DOM, which gan-core does without. */
export const webAssembly = (globalThis as unknown as { readonly WebAssembly: WebAssemblyApi }).WebAssembly;

/** Whether this place has WebAssembly, and a page's security policy lets it run. Asked anew each time. */
export function hasWebAssembly(): boolean {
  const { WebAssembly: api } = globalThis as unknown as { readonly WebAssembly?: WebAssemblyApi };
  try {
    return api !== undefined && new api.Module(emptyModule) !== undefined;
  } catch {
    return false;
  }
}

/** \0asm, version 1 */
const emptyModule = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

export interface WebAssemblyModule {
  readonly [Symbol.toStringTag]?: "WebAssembly.Module";
}

export interface WebAssemblyMemory {
  /** Changes only when the memory grows. */
  readonly buffer: ArrayBuffer;
}

interface WebAssemblyApi {
  readonly Memory: new (limits: { readonly initial: number }) => WebAssemblyMemory;
  readonly Module: new (bytes: Uint8Array) => WebAssemblyModule;
  validate(bytes: Uint8Array): boolean;
  compile(bytes: Uint8Array): Promise<WebAssemblyModule>;
  instantiate(
    module: WebAssemblyModule,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ): Promise<{ readonly exports: Readonly<Record<string, unknown>> }>;
}
