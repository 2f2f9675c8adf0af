/**
 * Asks until the answer is true, and says what was waited for if it never is. An asking that fails is one that was too
 * early.
 */
export async function patiently(
  ask: () => Promise<boolean> | boolean,
  what: string = String(ask),
  milliseconds = 60_000,
): Promise<void> {
  const end = Date.now() + milliseconds;
  for (;;) {
    let reason = "";
    try {
      if (await ask()) return;
    } catch (error) {
      reason = ` ${error instanceof Error ? error.message : error}`;
    }
    if (Date.now() > end) throw new Error(`Waited ${milliseconds / 1000} s in vain: ${what}.${reason}`);
    await new Promise((later) => setTimeout(later, 100));
  }
}
