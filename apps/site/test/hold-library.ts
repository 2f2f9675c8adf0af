import { loadLibrary } from "../src/lab/library/load-library.ts";

// As after the first thing that somebody chose: what is tested here is seldom the opening run.
await loadLibrary();
