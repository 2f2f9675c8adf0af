import { serve } from "../src/remote/index.ts";
import type { Channel } from "../src/remote/protocol.ts";

serve(self as Channel, { now: () => performance.now() }); // within the DOM's types, self is taken for a page's
