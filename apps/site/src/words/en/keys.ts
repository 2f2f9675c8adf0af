export const keys = {
  heading: "Keyboard",
  open: "Keyboard shortcuts",
  close: "Close",
  list: [
    { keys: ["Space"], does: "run, pause" },
    { keys: ["."], does: "one iteration" },
    { keys: ["D", "G"], does: "one step of the discriminator, of the generator" },
    { keys: ["R"], does: "reset: same seed, same weights" },
    { keys: ["L"], does: "copy the link" },
    { keys: ["1", "5"], range: true, does: "layers, in the order of their names" },
    { keys: ["?"], does: "this list" },
  ] as readonly { readonly keys: readonly string[]; readonly range?: boolean; readonly does: string }[],
  single: "Single keys act",
  note: "They act when no field has the focus. A focused button keeps Space for itself.",
};
