/**
 * The environment every tool is started with: this process's own, with telemetry and update checks off.
 *
 * @param {Readonly<Record<string, string>>} extra What to add to it.
 * @returns {NodeJS.ProcessEnv}
 */
export function quietEnv(extra = {}) {
  return {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    ...extra,
  };
}
