/** What the command's exit code says. */
export const exitCodes = {
  /** Done. */
  ok: 0,
  /** Something failed that is nobody's input: a full disk, a defect of this program. */
  failed: 1,
  /** Bad usage or bad input: an unknown option, a file that is missing, a value out of range. */
  refused: 2,
  /** Training stopped being finite. The last good state was saved. */
  notFinite: 3,
  /** Ctrl-C: 128 + 2, the number of SIGINT. What there was is saved. */
  interrupted: 130,
  /** Asked to end: 128 + 15, the number of SIGTERM. What there was is saved. */
  terminated: 143,
} as const;
