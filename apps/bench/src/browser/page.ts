import { type Plan, runBench } from "../run-bench.ts";
import { browserOffice } from "./browser-office.ts";

/** What `run-in-browser.ts` finds in the page, and what it puts there. */
export interface BenchPage {
  bench(plan: Plan): ReturnType<typeof runBench>;
  tell(line: string): void;
}

const page = globalThis as unknown as BenchPage;
page.bench = (plan) => runBench(plan, browserOffice, (line) => page.tell(line));
