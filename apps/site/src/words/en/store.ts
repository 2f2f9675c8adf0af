/** What the page keeps between visits: words on what it could not. */
export const store = {
  restored: (iteration: number) => `Where you left it: iteration ${iteration.toLocaleString("en")}.`,
  damaged: (reason: string) => `The run kept from before was damaged and has been dropped: ${reason}`,
  full: "This browser’s storage is full, so loading the page again starts a new run. Save the run to keep it.",
  forbidden: "This browser keeps nothing for this page, so loading it again starts a new run. Save the run to keep it.",
};
