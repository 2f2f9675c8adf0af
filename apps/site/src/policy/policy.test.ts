import { expect, it } from "vitest";
import { policyOf, withPolicy } from "./policy.ts";

// printf 'alert(1)' | openssl dgst -sha256 -binary | base64
const alertHash = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

it("policyOf() allows the inline scripts of the page by their hashes, each once, and no others", () => {
  const page = '<script>alert(1)</script><script>alert(1)</script><script src="/a.js"></script>';
  expect(policyOf(page)).toContain(`script-src 'self' 'wasm-unsafe-eval' ${alertHash};`);
});

it("policyOf() counts data as no script", () => {
  expect(policyOf('<script type="application/json" class="data">alert(1)</script>')).toContain(
    "script-src 'self' 'wasm-unsafe-eval';",
  );
});

it("policyOf() allows inline styles by their hashes", () => {
  expect(policyOf("<style>alert(1)</style>")).toContain(`style-src 'self' ${alertHash};`);
});

it("policyOf() knows no unsafe-inline, no eval but WebAssembly's and no other origin", () => {
  const policy = policyOf("");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  for (const none of ["object-src", "base-uri", "form-action"]) expect(policy).toContain(`${none} 'none'`);
});

it("withPolicy() says it before any script or style of the page", () => {
  const page = '<head><meta charset="utf-8"><style>a{}</style></head>';
  expect(withPolicy(page, "x")).toMatch(
    /^<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]+"><style>/,
  );
});

it("withPolicy() refuses a page whose style attributes the policy would break, but not one that shows such code", () => {
  const page = (body: string) => `<meta charset="utf-8">${body}`;
  expect(() => withPolicy(page('<p class="a" style="color:red">'), "index.html")).toThrow(
    'policy: index.html must have no style attributes, got <p class="a" style="color:red".',
  );
  expect(withPolicy(page('<pre>&lt;p style="color:red"&gt;</pre><textarea><p style="a"></textarea>'), "x")).toContain(
    "<pre>",
  );
  expect(() => withPolicy("<p>", "x.html")).toThrow("policy: x.html must have a <meta charset");
});
