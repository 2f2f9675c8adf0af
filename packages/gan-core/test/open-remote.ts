import { afterEach } from "vitest";
import { connect, serve } from "../src/remote/index.ts";

let channel: MessageChannel;

/** A trainer served at the other end of a channel, which is closed when the test is over. */
export function openRemote() {
  channel = new MessageChannel();
  serve(channel.port1, { now: () => performance.now() });
  return connect(channel.port2);
}

afterEach(() => {
  channel.port1.close();
  channel.port2.close();
});
