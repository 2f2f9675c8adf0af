import { serve } from "../src/remote/index.ts";

const heard = new Map<unknown, (data: unknown) => void>();

serve(
  {
    postMessage: (message) => void process.send?.(message),
    addEventListener(_, listener) {
      const hear = (data: unknown): void => (listener as (event: unknown) => void)({ data });
      heard.set(listener, hear);
      process.on("message", hear);
    },
    removeEventListener(_, listener) {
      const hear = heard.get(listener);
      if (hear !== undefined) process.off("message", hear);
    },
  },
  { now: () => performance.now() },
);

process.on("disconnect", () => process.exit()); // the command is gone
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => {}); // it is for the command to say when
