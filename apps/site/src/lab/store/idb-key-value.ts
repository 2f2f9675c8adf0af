import { createStore, delMany, get, keys, promisifyRequest } from "idb-keyval";
import type { KeyValue } from "./key-value.ts";

/** In the browser's IndexedDB. Nothing is opened before the first call. */
export function idbKeyValue(): KeyValue {
  let opened: ReturnType<typeof createStore> | undefined;
  const store: ReturnType<typeof createStore> = (mode, work) => {
    opened ??= createStore("gan-lab", "runs"); // throws where IndexedDB is forbidden: inside a call, where that is borne
    return opened(mode, work);
  };
  return {
    get: (key) => get(key, store),
    put: (pairs) =>
      store("readwrite", (kept) => {
        for (const [key, value] of pairs) kept.put(value, key);
        kept.transaction.commit(); // by hand: a page that is going does not live to see the requests done
        return promisifyRequest(kept.transaction);
      }),
    delete: (gone) => delMany([...gone], store),
    keys: async () => (await keys<IDBValidKey>(store)).filter((key) => typeof key === "string"),
  };
}
