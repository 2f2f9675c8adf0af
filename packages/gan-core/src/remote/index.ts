export { connect, type Trainer } from "./connect.ts";
export type { Channel } from "./protocol.ts";
export { serve } from "./serve.ts";
