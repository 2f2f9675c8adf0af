export const data = {
  label: "Data",
  /** Where the registry's own label is too long for the rail. */
  short: { gaussians: "Two blobs", disjoint: "Disjoint" } as Readonly<Record<string, string>>,
};
