import { parseSync, Visitor } from "rolldown/utils";

// What a scene says about itself to a test and to the gallery, and no one else needs.
const description = new Set(["name", "title", "summary", "group", "layers", "controls", "width", "height"]);

/**
 * The source of a file of scenes without what they say about themselves: of each object with a `show`, only its other
 * parts. Calls at the top level are marked as pure, so that what nobody uses can be left out.
 */
export function trimScenes(file: string, source: string): string {
  const edits: Edit[] = [];
  new Visitor({
    ObjectExpression({ properties }) {
      if (!properties.some((property) => nameOf(property) === "show")) return;
      for (const [i, property] of properties.entries()) {
        if (!description.has(nameOf(property))) continue;
        edits.push({ from: property.start, to: properties[i + 1]?.start ?? property.end, text: "" });
      }
    },
    Program({ body }) {
      for (const statement of body) {
        const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
        if (declaration?.type !== "VariableDeclaration") continue;
        for (const { init } of declaration.declarations) {
          if (init?.type === "CallExpression")
            edits.push({ from: init.start, to: init.start, text: "/* @__PURE__ */ " });
        }
      }
    },
  }).visit(parseSync(file, source).program);
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), source);
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function nameOf(property: object): string {
  const { key } = property as { readonly key?: { readonly name?: string } };
  return key?.name ?? "";
}
