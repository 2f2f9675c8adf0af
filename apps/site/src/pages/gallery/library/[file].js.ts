import type { APIRoute, GetStaticPaths } from "astro";
import { gatherLibraries, type Library } from "../../../gallery/library.ts";

export const getStaticPaths: GetStaticPaths = async () =>
  Object.entries(await gatherLibraries()).map(([file, library]) => ({ params: { file }, props: { library } }));

/** What the scenes of the gallery import. */
export const GET: APIRoute<{ library: Library }> = ({ props }) =>
  new Response(props.library.code, { headers: { "content-type": "text/javascript; charset=utf-8" } });
