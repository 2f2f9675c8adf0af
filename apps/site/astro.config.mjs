import svelte from "@astrojs/svelte";
import { defineConfig } from "astro/config";
import { codeClasses } from "./src/gallery/code-classes.ts";
import { offline } from "./src/offline/integration.ts";
import { contentPolicy } from "./src/policy/integration.ts";

/**
 * The libraries in few files: what the opening run takes, which everybody waits for, and all that there is to choose from. As one
 * for each entry, the lists of what to fetch with a panel weighed more than most panels, and small files compress badly.
 */
const libraries = [
  { name: "core", test: /gan-core.dist.modules.(distributions.gaussians|losses.non-saturating)|preload-helper/ },
  { name: "choices", test: /gan-core.dist.modules.(choices|registry|distributions|divergences|losses)/ },
  { name: "layers", test: /gan-viz.dist.(mount|layers.(points|heatmap|manifold|vectors|modes))\.js/ },
  { name: "charts", test: /gan-viz.dist.charts.(line-chart|barcode)\.js/ },
  { name: "svelte", test: /node_modules.svelte/ },
  {
    name: "run",
    test: /src.lab.(address.link|connector|clock|lab-context|recording|session|library.library-view.*|slow.lazy-slow|state.*)\.ts$/,
  },
  { name: "picture", test: /src.lab.panels.(hero|layer-toggles|lead|run-button)\.svelte/ },
  { name: "panels", test: /src.lab.lab\.svelte/ },
].map((group, i, { length }) => ({ ...group, priority: length - i })); // each takes what those before it have left

export default defineConfig({
  output: "static",
  integrations: [svelte(), contentPolicy(), offline()], // in this order: the last lists what all have written
  devToolbar: { enabled: false },
  // Code in the prose of layers looks as source does in the gallery: ink alone.
  markdown: { shikiConfig: { theme: "css-variables", transformers: [codeClasses("Example")] } },
  vite: {
    // Workers name their assets as pages do, so that what both need is there once.
    worker: {
      format: "es",
      rolldownOptions: { output: { assetFileNames: "_astro/[name].[hash][extname]" } },
    },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: libraries } } } } } },
    build: {
      assetsInlineLimit: 0, // a strict content policy has no place for data: URLs
      cssCodeSplit: false, // or what is imported on demand waits for style sheets that Astro has put elsewhere
    },
  },
});
