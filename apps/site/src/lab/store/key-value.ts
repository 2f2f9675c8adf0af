/** Where things are kept between visits, by key. Every call may be refused. */
export interface KeyValue {
  get(key: string): Promise<unknown>;
  /** All of the pairs or none. Values are cloned by structure: typed arrays stay typed arrays. */
  put(pairs: readonly (readonly [key: string, value: unknown])[]): Promise<void>;
  delete(keys: readonly string[]): Promise<void>;
  keys(): Promise<readonly string[]>;
}

/** In memory: what it holds is gone with the page. */
export function memoryKeyValue(): KeyValue {
  const kept = new Map<string, unknown>();
  return {
    get: async (key) => kept.get(key),
    put: async (pairs) => {
      for (const [key, value] of pairs) kept.set(key, value);
    },
    delete: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
    keys: async () => [...kept.keys()],
  };
}
