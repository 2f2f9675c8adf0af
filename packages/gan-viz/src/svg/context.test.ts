import { expect, it } from "vitest";
import type { Context2D } from "../layer.ts";
import { createSvgContext } from "./context.ts";
import { estimates } from "./ruler.ts";

function written(draw: (context: Context2D) => void): string {
  const { context, markup } = createSvgContext(100, 100, { places: 2, prefix: "g", ruler: estimates });
  draw(context);
  return markup();
}

it("createSvgContext() writes a filled path with its colour and opacity apart", () => {
  const svg = written((context) => {
    context.fillStyle = "rgba(30, 123, 69, 0.5)";
    context.globalAlpha = 0.5;
    context.moveTo(0, 0);
    context.lineTo(10.126, 0);
    context.lineTo(0, 10);
    context.closePath();
    context.fill();
  });
  expect(svg).toBe('<path d="M0 0L10.13 0L0 10Z" fill="#1e7b45" fill-opacity="0.25"/>');
});

it("createSvgContext() writes a full arc as a circle, moved and stretched", () => {
  const svg = written((context) => {
    context.setTransform(2, 0, 0, 2, 10, 20);
    context.beginPath();
    context.arc(5, 5, 3, 0, 2 * Math.PI);
    context.fill();
  });
  expect(svg).toBe('<circle cx="20" cy="30" r="6" fill="#000000"/>');
});

it("createSvgContext() writes an arc of half a turn as one arc, clockwise unless told otherwise", () => {
  const half = (counter: boolean): string =>
    written((context) => {
      context.arc(10, 10, 5, 0, Math.PI, counter);
      context.stroke();
    });
  expect(half(false)).toContain('d="M15 10A5 5 0 0 1 5 10"');
  expect(half(true)).toContain('d="M15 10A5 5 0 0 0 5 10"');
});

it("createSvgContext() writes an ellipse in curves that end where they began", () => {
  const svg = written((context) => {
    context.ellipse(10, 10, 8, 4, Math.PI / 2, 0, 2 * Math.PI);
    context.fill();
  });
  // A quarter turn lays the long axis upright: from (10, 18) around.
  expect(svg).toMatch(/^<path d="M10 18C.* 10 18" /);
  expect(svg.match(/C/g)).toHaveLength(8);
});

it("createSvgContext() rounds a corner by the circle that touches both sides", () => {
  const svg = written((context) => {
    context.moveTo(0, 0);
    context.arcTo(10, 0, 10, 10, 4);
    context.lineTo(10, 10);
    context.stroke();
  });
  // Right, then down: from (6, 0) to (10, 4) about (6, 4).
  expect(svg).toContain('d="M0 0L6 0A4 4 0 0 1 10 4L10 10"');
});

it("createSvgContext() keeps settings over save and restore, and ignores those that are none", () => {
  const svg = written((context) => {
    context.fillStyle = "#ff0000";
    context.save();
    context.fillStyle = "#00ff00";
    context.globalAlpha = 0.5;
    context.restore();
    context.restore();
    context.globalAlpha = 2;
    context.globalAlpha = Number.NaN;
    context.fillRect(1, 2, 3, 4);
    expect(context.globalAlpha).toBe(1);
    expect(context.fillStyle).toBe("#ff0000");
  });
  expect(svg).toBe('<rect x="1" y="2" width="3" height="4" fill="#ff0000"/>');
});

it("createSvgContext() writes dashes, joins and a width that grows with the scale", () => {
  const svg = written((context) => {
    context.scale(3, 3);
    context.strokeStyle = "#0000ff";
    context.lineWidth = 2;
    context.lineJoin = "round";
    context.lineCap = "round";
    context.setLineDash([1]);
    context.lineDashOffset = 0.5;
    context.moveTo(0, 0);
    context.lineTo(1, 1);
    context.stroke();
  });
  expect(svg).toBe(
    '<path d="M0 0L3 3" fill="none" stroke="#0000ff" stroke-width="6" stroke-linecap="round" stroke-linejoin="round" ' +
      'stroke-dasharray="3 3" stroke-dashoffset="1.5"/>',
  );
});

it("createSvgContext() groups what lies within the same clip, and clips within clips", () => {
  const svg = written((context) => {
    context.save();
    context.rect(0, 0, 10, 10);
    context.clip();
    context.fillRect(0, 0, 5, 5);
    context.fillRect(5, 5, 5, 5);
    context.beginPath();
    context.rect(2, 2, 2, 2);
    context.clip();
    context.fillRect(0, 0, 9, 9);
    context.restore();
    context.fillRect(0, 0, 1, 1);
  });
  expect(svg).toBe(
    '<defs><clipPath id="g1"><path d="M0 0L10 0L10 10L0 10Z"/></clipPath>' +
      '<clipPath id="g2" clip-path="url(#g1)"><path d="M2 2L4 2L4 4L2 4Z"/></clipPath></defs>' +
      '<g clip-path="url(#g1)"><rect x="0" y="0" width="5" height="5" fill="#000000"/>' +
      '<rect x="5" y="5" width="5" height="5" fill="#000000"/></g>' +
      '<g clip-path="url(#g2)"><rect x="0" y="0" width="9" height="9" fill="#000000"/></g>' +
      '<rect x="0" y="0" width="1" height="1" fill="#000000"/>',
  );
});

it("createSvgContext() writes text with its font, anchor and line, and nothing XML could not hold", () => {
  const svg = written((context) => {
    context.font = "italic 600 10px Georgia, 'Times New Roman'";
    context.textAlign = "right";
    context.textBaseline = "middle";
    context.fillText('a < b & "c"\u0000', 50, 20);
  });
  // The line of a text centred at 20 lies 0.31 of 10 pixels below.
  expect(svg).toBe(
    '<text x="50" y="23.1" font-family="Georgia, \'Times New Roman\'" font-size="10" font-weight="600" ' +
      'font-style="italic" text-anchor="end" fill="#000000">a &lt; b &amp; &quot;c&quot;</text>',
  );
});

it("createSvgContext() embeds pixels as a PNG, in blocks where smoothing is off", () => {
  const svg = written((context) => {
    const image = context.createImageData(1, 1);
    context.imageSmoothingEnabled = false;
    context.drawImage(image as never, 2, 3, 40, 50);
  });
  expect(svg).toMatch(/^<image href="data:image\/png;base64,[A-Za-z0-9+/=]+" x="2" y="3" width="40" height="50" /);
  expect(svg).toContain('style="image-rendering:pixelated"');
});

it("createSvgContext() writes a gradient once, however often it is used", () => {
  const svg = written((context) => {
    const gradient = context.createLinearGradient(0, 0, 10, 0);
    gradient.addColorStop(0, "#000000");
    gradient.addColorStop(1, "rgba(255, 255, 255, 0.5)");
    context.fillStyle = gradient;
    context.fillRect(0, 0, 5, 5);
    context.fillRect(5, 5, 5, 5);
  });
  expect(svg.match(/<linearGradient/g)).toHaveLength(1);
  expect(svg).toContain('<stop offset="1" stop-color="#ffffff" stop-opacity="0.5"/>');
  expect(svg.match(/url\(#g1\)/g)).toHaveLength(2);
});

it("createSvgContext() ignores places that are none, as a canvas does", () => {
  const svg = written((context) => {
    context.moveTo(Number.NaN, 0);
    context.lineTo(1, 1);
    context.lineTo(Infinity, 1);
    context.lineTo(2, 2);
    context.arc(0, 0, Number.NaN, 0, 1);
    context.stroke();
    context.fillRect(Number.NaN, 0, 1, 1);
    context.fillText("nowhere", Number.NaN, 1);
    context.translate(Number.NaN, 0);
    context.fillRect(0, 0, 1, 1);
  });
  expect(svg).toContain('d="M1 1L2 2"');
  expect(svg).not.toMatch(/NaN|Infinity|nowhere/);
});

it("createSvgContext() refuses a Path2D, which cannot be read, by name", () => {
  expect(() => written((context) => context.fill({} as Path2D))).toThrow(
    "toSVG: paths must be drawn on the context, got a Path2D.",
  );
});

it("createSvgContext() forgets all that was drawn when it is reset", () => {
  expect(
    written((context) => {
      context.rect(0, 0, 1, 1);
      context.clip();
      context.fillRect(0, 0, 1, 1);
      context.reset();
    }),
  ).toBe("");
});
