import { gatherLibrary } from "../../gallery/library.ts";

/** What the scenes of the gallery import. */
export async function GET(): Promise<Response> {
  const { code } = await gatherLibrary();
  return new Response(code, { headers: { "content-type": "text/javascript; charset=utf-8" } });
}
