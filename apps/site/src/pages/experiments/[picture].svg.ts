import type { APIRoute, GetStaticPaths } from "astro";
import { experiments } from "../../experiments/index.ts";
import { inkOf, type Theme } from "../../experiments/ink.ts";
import pictures from "../../experiments/pictures.json";
import { drawPicture, type PictureFile, type PicturesFile } from "../../experiments/pictures.ts";
import tokens from "../../styles/tokens.css?raw";
import { experiments as words } from "../../words/en/experiments.ts";

type Props = {
  readonly file: PictureFile;
  readonly label: string;
  readonly theme: Theme;
};

export const getStaticPaths: GetStaticPaths = () =>
  experiments.flatMap(({ id, runs, iterations }) =>
    runs.flatMap(({ key }) =>
      (["light", "dark"] as const).map((theme) => {
        const file = (pictures as PicturesFile)[id]![key]!;
        const said: Readonly<Record<string, string>> = words.stories[id as keyof typeof words.stories].runs;
        const props: Props = { file, label: words.picture(said[key]!, iterations.toLocaleString("en")), theme };
        return { params: { picture: `${id}-${key}-${theme}` }, props };
      }),
    ),
  );

/** The end of a run, drawn: one file a run and theme. */
export const GET: APIRoute<Props> = ({ props: { file, label, theme } }) =>
  new Response(drawPicture(file, label, inkOf(tokens, theme)), { headers: { "content-type": "image/svg+xml" } });
