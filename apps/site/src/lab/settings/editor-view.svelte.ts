import { createContext } from "svelte";
import type { Editor, EditorView } from "./editor.ts";

export const [getEditor, setEditor] = createContext<Editor>();

/** A view that panels follow. Configs in it stay plain, so that they can be sent to who trains. */
export function createEditorView(): EditorView {
  let part = $state.raw<EditorView["part"]>();
  let path = $state.raw<EditorView["path"]>();
  let before = $state.raw<EditorView["before"]>();
  return {
    get part() {
      return part;
    },
    set part(next) {
      part = next;
    },
    get path() {
      return path;
    },
    set path(next) {
      path = next;
    },
    get before() {
      return before;
    },
    set before(next) {
      before = next;
    },
  };
}
