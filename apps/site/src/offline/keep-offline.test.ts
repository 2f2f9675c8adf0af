import { expect, it } from "vitest";
import { keepOffline, type Visit } from "./keep-offline.ts";

function visit(changes: Partial<Visit> = {}): { asked: unknown[]; idle: () => void; page: Visit } {
  const asked: unknown[] = [];
  let idle = (): void => {};
  const register = (...given: unknown[]) => {
    asked.push(given);
    return Promise.reject(new Error("not allowed"));
  };
  const page: Visit = {
    serviceWorker: { register } as unknown as ServiceWorkerContainer,
    saveData: false,
    whenIdle: (work) => {
      idle = work;
    },
    ...changes,
  };
  return { asked, idle: () => idle(), page };
}

it.each(["/", "/some/where", "/some/where/"])(
  "keepOffline(%j) waits for rest and then keeps the site below",
  (base) => {
    const { asked, idle, page } = visit();
    keepOffline(base, page);
    expect(asked).toEqual([]);
    idle();
    const folder = base.replace(/\/?$/, "/");
    expect(asked).toEqual([[`${folder}sw.js`, { scope: folder }]]); // and that it was refused is no one's trouble
  },
);

it("keepOffline() spares a visitor who pays for data, and does nothing where it may not", () => {
  for (const changes of [{ saveData: true }, { serviceWorker: undefined }]) {
    const { asked, idle, page } = visit(changes);
    keepOffline("/", page);
    idle();
    expect(asked).toEqual([]);
  }
});
