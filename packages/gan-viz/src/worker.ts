// gan-viz/worker: the same layers drawn by a worker.
export { mountOffscreen, type OffscreenView } from "./offscreen/mount-offscreen.ts";
export { type Relay, type RelayOptions, relay } from "./offscreen/relay.ts";
export type { RelayMessage, Settings } from "./offscreen/settings.ts";
export type { ThemeData } from "./stage/theme.ts";
