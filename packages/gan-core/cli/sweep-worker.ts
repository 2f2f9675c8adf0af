import { type MessagePort, workerData } from "node:worker_threads";
import { serve } from "../src/remote/index.ts";

serve(workerData as MessagePort, { now: () => performance.now() });
