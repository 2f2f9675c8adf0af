import { expect, it } from "vitest";
import { createLooks, labLooks } from "./looks.ts";

const view = { extent: 1, follow: ["grid-js"], measuring: 0 } as const;
const cells = (looks: ReturnType<typeof labLooks>) => looks.picture.request.manifold!.cells;

it("createLooks() spares a page that was slow once, for good, but not at rest", () => {
  const looks = createLooks(() => ({ place: "worker", calm: false, ...view }));
  const fine = cells(looks({ lag: 8, measuring: 0 }));
  const coarse = cells(looks({ lag: 40, measuring: 0 }));
  expect(coarse).toBeLessThan(fine);
  expect(cells(looks({ lag: 8, measuring: 0 }))).toBe(coarse);
  expect(cells(looks({ lag: 0, measuring: 0 }))).toBe(fine);
});

it("labLooks() asks for fewer pictures, of fewer points, from a page that cannot keep up", () => {
  const picture = (coarse: boolean) => labLooks({ place: "worker", calm: false, coarse, ...view }).picture;
  expect(picture(true).every).toBeGreaterThan(picture(false).every);
  expect(picture(true).request.fake!.count).toBeLessThan(picture(false).request.fake!.count);
});

it("labLooks() asks for no more than four pictures a second where motion is reduced", () => {
  expect(labLooks({ place: "worker", calm: true, coarse: false, ...view }).picture.every).toBeGreaterThanOrEqual(250);
});

it("labLooks() asks for as many fakes as real points, and an arrow for every second one", () => {
  const { real, fake, gradients } = labLooks({ place: "worker", calm: false, coarse: false, ...view }).picture.request;
  expect([real!.count, fake!.count, gradients!.count]).toEqual([450, 450, 225]);
});

it("labLooks() of a page out of sight asks for long slices and no picture, and goes on measuring", () => {
  const looks = (hidden: boolean) => labLooks({ place: "worker", calm: false, coarse: false, hidden, ...view });
  expect(looks(true).slice).toBeGreaterThan(200); // the clock's frames, there
  expect(looks(true).picture.every).toBe(Number.POSITIVE_INFINITY);
  expect(looks(true).measure.every).toBeLessThan(Number.POSITIVE_INFINITY);
  expect(looks(false).picture.every).toBeLessThan(100);
});

it("labLooks() measures every slice while something is waited for", () => {
  expect(labLooks({ place: "worker", calm: false, coarse: false, alert: true, ...view }).measure.every).toBe(0);
});

it("labLooks() measures what someone follows and nothing else, but always how the modes are shared", () => {
  const requestOf = (follow: readonly string[]) =>
    labLooks({ place: "worker", calm: false, coarse: false, ...view, follow }).measure.request;
  expect(requestOf(["grid-js"])).toEqual({
    divergences: { ids: ["grid-js"], count: 10_000 },
    modes: { count: 10_000 },
  });
  expect(requestOf([])).toEqual({ modes: { count: 10_000 } });
});

it("labLooks() measures the less often the longer it takes: an eighth of the time at most", () => {
  const every = (measuring: number) =>
    labLooks({ place: "worker", calm: false, coarse: false, ...view, measuring }).measure.every;
  expect(every(500)).toBe(4000);
  expect(every(2)).toBe(every(0));
});
