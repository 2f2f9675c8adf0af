/** What a scene is. Its types alone cross into the site; the scenes themselves come through scenes.ts and load.ts. */
export type { Control, Scene, SceneGroup } from "../../../../packages/gan-viz/test/scenes/scene.ts";
