import type { RunConfig } from "gan-core";
import type { Words } from "../../words/words.ts";
import { dataName, summaryOf } from "../data/names.ts";
import { railIds } from "../data/rail.ts";
import { shapeOf, thumbOf } from "../data/shapes.ts";
import { slidersOf } from "../data/sliders.ts";
import { type Packed, pack } from "../pack.ts";
import { phrasesOf } from "../settings/bindings.ts";
import type { EditorId } from "../settings/editor-ids.ts";
import type { NumberSpec } from "../settings/scale.ts";

/** What the page shows of the library before that is loaded: written into the page when it is built. */
export interface Opening {
  /** What stands under each part, for the opening run. */
  readonly phrases: Readonly<Record<EditorId, readonly (readonly OpeningPiece[])[]>>;
  /** The shapes of the rail by their ids. */
  readonly shapes: Readonly<Record<string, OpeningShape>>;
}

export interface OpeningPiece {
  readonly text: string;
  readonly binding?: {
    readonly name: string;
    readonly path: string;
    readonly value: number;
    readonly spec: NumberSpec;
    readonly isChoice: boolean;
  };
}

export interface OpeningShape {
  readonly name: string;
  readonly summary: string;
  /** Whether anything can be turned at it. */
  readonly turns: boolean;
  /** True samples in [−1, 1]. */
  readonly thumb: Packed;
}

export function openingOf(config: RunConfig, words: Words): Opening {
  const phrases = (part: EditorId) => phrasesOf(part, config, words).map((phrase) => phrase.map(plainPiece));
  return {
    phrases: {
      noise: phrases("noise"),
      generator: phrases("generator"),
      discriminator: phrases("discriminator"),
      loss: phrases("loss"),
      run: phrases("run"),
    },
    shapes: Object.fromEntries(
      railIds.map((id) => {
        const data = id === config.data.id ? config.data : { id };
        return [
          id,
          {
            name: dataName(words, data),
            summary: summaryOf(words, shapeOf(id)),
            turns: slidersOf(data).length > 0,
            thumb: pack(thumbOf(data), 8),
          },
        ];
      }),
    ),
  };
}

/** Without what it does, which no page can be given. */
function plainPiece({ text, binding }: ReturnType<typeof phrasesOf>[number][number]): OpeningPiece {
  if (!binding) return { text };
  const { name, path, value, spec, isChoice } = binding;
  return { text, binding: { name, path, value, spec, isChoice } };
}
