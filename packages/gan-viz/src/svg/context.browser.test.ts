import { expect, it } from "vitest";
import { difference, pixelsOf, rasterize } from "../../test/raster.ts";
import { createScratch } from "../geometry/scratch.ts";
import type { Context2D } from "../layer.ts";
import { createSvgContext } from "./context.ts";
import { createRuler } from "./ruler.ts";

// The browser's own canvas is what the writer is checked against: every kind of thing a layer may draw.

const drawings: Record<string, (context: Context2D) => void> = {
  "arcs of all lengths and both ways": (c) => {
    for (let k = 0; k < 12; k++) {
      c.beginPath();
      c.arc(20 + (k % 6) * 32, 30 + (k > 5 ? 60 : 0), 13, k, k * 1.9, k % 2 === 1);
      c.stroke();
    }
    c.beginPath();
    c.arc(40, 150, 15, 1, 1 + 3 * Math.PI);
    c.fill();
    c.beginPath();
    c.moveTo(100, 150);
    c.arc(100, 150, 20, -1, 2);
    c.closePath();
    c.fill();
  },
  "ellipses, leaning": (c) => {
    for (let k = 0; k < 5; k++) {
      c.beginPath();
      c.ellipse(30 + 36 * k, 50, 16, 8, k, 0.3 * k, 6 - k, k % 2 === 1);
      c.stroke();
    }
  },
  "corners rounded by arcTo, by roundRect with one radius, with four, and with too much": (c) => {
    c.moveTo(10, 10);
    c.arcTo(60, 10, 60, 60, 20);
    c.arcTo(60, 90, 10, 60, 12);
    c.stroke();
    c.beginPath();
    c.roundRect(80, 10, 50, 40, 8);
    c.roundRect(140, 10, 50, 40, [2, 8, 14, 20]);
    c.roundRect(80, 70, 50, 20, 90);
    c.roundRect(190, 120, -50, -40, 10);
    c.fill();
  },
  "curves, and a star by both fill rules": (c) => {
    c.moveTo(10, 80);
    c.bezierCurveTo(30, 10, 60, 150, 90, 60);
    c.quadraticCurveTo(120, 0, 150, 80);
    c.stroke();
    for (const rule of ["nonzero", "evenodd"] as const) {
      c.beginPath();
      for (let k = 0; k < 5; k++) {
        const angle = k * 0.8 * Math.PI;
        c.lineTo((rule === "evenodd" ? 140 : 50) + 35 * Math.sin(angle), 150 - 35 * Math.cos(angle));
      }
      c.closePath();
      c.fill(rule);
    }
  },
  "transforms, stacked, of paths, rectangles, text and what is clipped": (c) => {
    c.translate(60, 60);
    c.rotate(0.4);
    c.scale(1.5, 1.5);
    c.fillRect(-20, -10, 40, 20);
    c.save();
    c.beginPath();
    c.arc(30, 40, 20, 0, 7);
    c.clip();
    c.fillStyle = "#c2187a";
    c.fillRect(0, 0, 60, 40);
    c.restore();
    c.strokeRect(-30, -20, 60, 40);
    c.scale(-1, 1);
    c.beginPath();
    c.arc(0, 55, 10, 0, 2, false);
    c.stroke();
    c.setTransform(2, 0, 0, 1, 0, 0);
    c.beginPath();
    c.arc(70, 160, 20, 0, 7);
    c.fill();
  },
  "dashes, caps, joins and opacity": (c) => {
    c.lineWidth = 9;
    for (const [k, cap] of (["butt", "round", "square"] as const).entries()) {
      c.lineCap = cap;
      c.lineJoin = (["miter", "round", "bevel"] as const)[k]!;
      c.setLineDash(k === 0 ? [] : [14, 12 + k]);
      c.lineDashOffset = 5 * k;
      c.globalAlpha = 1 - 0.3 * k;
      c.beginPath();
      c.moveTo(20 + 60 * k, 20);
      c.lineTo(50 + 60 * k, 150);
      c.lineTo(60 + 60 * k, 20);
      c.stroke();
    }
  },
  "gradients, straight and round, where the map moved them": (c) => {
    c.translate(20, 10);
    const straight = c.createLinearGradient(0, 0, 80, 40);
    straight.addColorStop(0, "#1e7b45");
    straight.addColorStop(1, "rgba(122, 53, 168, 0.4)");
    c.fillStyle = straight;
    c.fillRect(0, 0, 80, 60);
    const round = c.createRadialGradient(120, 40, 4, 125, 45, 40);
    round.addColorStop(0, "#ffffff");
    round.addColorStop(1, "#2a62c4");
    c.fillStyle = round;
    c.beginPath();
    c.arc(125, 45, 40, 0, 7);
    c.fill();
  },
  "text at every anchor and line, squeezed, outlined and turned": (c) => {
    for (const [k, baseline] of (
      ["top", "hanging", "middle", "alphabetic", "ideographic", "bottom"] as const
    ).entries()) {
      c.textBaseline = baseline;
      c.textAlign = (["left", "center", "right"] as const)[k % 3]!;
      c.font = k % 2 === 0 ? "400 13px sans-serif" : "italic 700 15px serif";
      c.fillText("Gx 0.36", 90, 20 + 20 * k);
    }
    c.fillText("very much too wide", 180, 150, 60);
    c.lineWidth = 1;
    c.font = "20px sans-serif";
    c.textAlign = "left";
    c.strokeText("a  b", 20, 160);
    c.translate(20, 190);
    c.rotate(-0.5);
    c.fillText("turned", 0, 0);
  },
  "pictures: whole, in part, in blocks, tiled, and put as they are": (c) => {
    const { canvas, context } = createScratch(4, 4);
    const image = context.createImageData(4, 4);
    for (let k = 0; k < 64; k++) image.data[k] = k % 4 === 3 ? 255 : (k * 53) % 256;
    context.putImageData(image, 0, 0);
    c.imageSmoothingEnabled = false;
    c.drawImage(canvas, 10, 10, 80, 80);
    c.drawImage(canvas, 1, 1, 2, 2, 100, 10, 80, 80);
    c.globalAlpha = 0.5;
    c.drawImage(canvas, 10, 100, 40, 40);
    c.fillStyle = c.createPattern(canvas, "repeat")!;
    c.fillRect(100, 100, 60, 40);
    c.putImageData(image, 60, 110);
  },
};

it.each(Object.entries(drawings))("createSvgContext() writes %s as the canvas draws them", async (_, draw) => {
  const [width, height] = [200, 200];
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const { context, markup } = createSvgContext(width, height, { places: 3, prefix: "g", ruler: createRuler() });
  for (const target of [canvas.getContext("2d")!, context]) {
    target.fillStyle = "#1e7b45";
    target.strokeStyle = "#7a35a8";
    target.lineWidth = 3;
    draw(target);
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200">${markup()}</svg>`;
  const { far, mean } = difference(pixelsOf(canvas), await rasterize(svg, width, height));
  expect(far).toBeLessThan(0.003);
  expect(mean).toBeLessThan(0.6);
});
