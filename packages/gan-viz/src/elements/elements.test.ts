import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { attributeOf } from "./attributes.ts";
import { optionsOf } from "./figure.ts";
import { kinds } from "./kinds.ts";

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");
const [prose, register] = [read("./elements.md"), read("./register.ts")];

it.each(kinds.map((kind) => [kind.tag, kind] as const))(
  "elements.md and register.ts name <%s>, and all it follows",
  (tag, kind) => {
    expect(register).toContain(`"${tag}": GanElement;`);
    const attributes = prose.slice(prose.indexOf("## Attributes"));
    const [, own] = new RegExp(`^\\| \`<${tag}>\` \\| (.+) \\|$`, "m").exec(attributes)!;
    const shared = attributes.slice(0, attributes.indexOf("| Element"));
    for (const option of optionsOf(kind)) expect(shared + own).toContain(`\`${attributeOf(option)}`);
  },
);
