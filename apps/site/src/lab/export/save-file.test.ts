import { expect, it } from "vitest";
import { saveFile } from "./save-file.ts";

it("saveFile() clicks a link to the bytes, and takes its address back later, not before", async () => {
  const said: string[] = [];
  let blob: Blob | undefined;
  let end = (): void => {};
  const link = { href: "", download: "", click: () => said.push(`click ${link.download} at ${link.href}`) };
  saveFile("a,b\r\n", "x.csv", {
    document: { createElement: () => link } as unknown as Document,
    URL: {
      createObjectURL: (given: Blob) => {
        blob = given;
        return "blob:1";
      },
      revokeObjectURL: (address: string) => said.push(`revoke ${address}`),
    },
    later: (work) => {
      end = work;
    },
  });
  expect(said).toEqual(["click x.csv at blob:1"]);
  expect(blob?.type).toBe("text/csv;charset=utf-8");
  expect(await blob?.text()).toBe("a,b\r\n");
  end();
  expect(said[1]).toBe("revoke blob:1");
});
