import svelte from "@astrojs/svelte";
import { defineConfig } from "astro/config";

export default defineConfig({
  output: "static",
  integrations: [svelte()],
  devToolbar: { enabled: false },
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
