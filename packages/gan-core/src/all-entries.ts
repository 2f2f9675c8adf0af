import { type Entries, menuOf } from "./entries.ts";
import { registry } from "./registry.ts";
import type { Regularizer } from "./regularizers/regularizer.ts";

/** All that a config may name. A run has no need of it: see load-entries.ts. */
export const allEntries: Entries = {
  distributions: /* @__PURE__ */ menuOf(registry.distributions),
  latents: /* @__PURE__ */ menuOf(registry.latents),
  losses: /* @__PURE__ */ menuOf(registry.losses),
  regularizers: /* @__PURE__ */ menuOf<Regularizer>(registry.regularizers),
  optimizers: /* @__PURE__ */ menuOf(registry.optimizers),
  activations: /* @__PURE__ */ menuOf(registry.activations),
  normalizations: /* @__PURE__ */ menuOf(registry.normalizations),
  initializers: /* @__PURE__ */ menuOf(registry.initializers),
};
