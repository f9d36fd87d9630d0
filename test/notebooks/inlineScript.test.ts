import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { hashSource, inlineScript } from "../../src/notebooks/sandbox/inlineScript.ts";

test("a script that writes pages stands in one without ending it, and does the same", () => {
  const script =
    'const ends = ["</script>", "</SCRIPT >", "<!--", "a < b"]; /<!--[^]*?-->/.test("<!-- -->") && ends.join()';
  const inline = inlineScript(script);
  expect(inline).not.toMatch(/<\/script|<!--/i);
  // biome-ignore lint/security/noGlobalEval: what the script gives is what is tested.
  const indirect = eval;
  expect(indirect(inline)).toBe("</script>,</SCRIPT >,<!--,a < b");
});

test("the source of a text is its digest as the policy writes it", () => {
  // The first example of "Content Security Policy Level 3": alert('Hello, world.');
  expect(hashSource("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
  expect(hashSource("한글")).toContain(createHash("sha256").update(Buffer.from("한글")).digest("base64"));
});
