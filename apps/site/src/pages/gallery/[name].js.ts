import type { APIRoute, GetStaticPaths } from "astro";
import { type Entry, entries } from "../../gallery/entries.ts";

export const getStaticPaths: GetStaticPaths = () =>
  entries.map((entry) => ({ params: { name: entry.name }, props: { entry } }));

/** A scene as a module that exports it as `scene`: what its page shows, and what Copy HTML copies. */
export const GET: APIRoute<{ entry: Entry }> = ({ props }) =>
  new Response(props.entry.script, { headers: { "content-type": "text/javascript; charset=utf-8" } });
