/** A trained run that can be opened: its file is `models/<id>.json`. */
export interface TrainedModel {
  readonly id: string;
  readonly iterations: number;
}

/**
 * The list in `models/models.json`. What has no id that a file can have is passed over.
 *
 * @throws RangeError for what is no list of models.
 */
export function readModels(list: unknown): readonly TrainedModel[] {
  const { models } = Object(list) as { models?: unknown };
  if (!Array.isArray(models)) throw new RangeError(`models: must be a list, got ${typeof models}.`);
  return models.filter(
    ({ id, iterations }) => typeof id === "string" && /^[a-z0-9-]+$/.test(id) && Number.isSafeInteger(iterations),
  );
}
