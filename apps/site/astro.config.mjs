import svelte from "@astrojs/svelte";
import { defineConfig } from "astro/config";
import { codeClasses } from "./src/gallery/code-classes.ts";
import { offline } from "./src/offline/integration.ts";
import { contentPolicy } from "./src/policy/integration.ts";

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
    build: {
      assetsInlineLimit: 0, // a strict content policy has no place for data: URLs
      cssCodeSplit: false, // or what is imported on demand waits for style sheets that Astro has put elsewhere
    },
  },
});
