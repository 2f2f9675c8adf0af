import { type PointsData, points } from "gan-viz";
import { compose } from "gan-viz/files";
import { expect, it } from "vitest";
import { picture } from "./picture.ts";

const view = compose<{ fake: PointsData }>({
  label: "One fake",
  width: 100,
  height: 100,
  xDomain: [0, 1],
  yDomain: [0, 1],
  layers: { fake: points({ fill: "#7a35a8", radius: 10 }) },
});
view.update({ fake: new Float32Array([0.5, 0.5]) });

it("picture() as SVG is a file of its own with the words for those who do not see it", async () => {
  const blob = await picture(view, { kind: "svg", background: "#fffefb" });
  const text = await blob.text();
  expect(blob.type).toBe("image/svg+xml");
  expect(text).toMatch(/^<\?xml[^>]*\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="100" height="100"/);
  expect(text).toContain("<title>One fake</title>");
  expect(text).toContain("#7a35a8");
  expect(text).toContain("#fffefb");
});
