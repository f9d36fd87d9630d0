import { mdxToJs } from "satteri";
import { expect, test } from "vitest";
import { withoutCode } from "../../src/essays/withoutCode.ts";

/** What would be run of a text: its module without the texts in it. */
async function run(source: string): Promise<string> {
  const { code } = await mdxToJs(source, { mdastPlugins: [withoutCode] });
  return code.replace(/"(?:[^"\\]|\\.)*"/g, '""');
}

const codes = [
  "{ran()}",
  "A number {ran()} in a line.",
  "{(() => { while (ran()) {} })()}",
  "# {ran()}",
  "- {ran()}",
  "| a |\n|---|\n| {ran()} |",
  'import ran from "node:fs"',
  "export const held = ran()",
  "A <b title={ran()}>word</b>.",
  "A <b {...ran()}>word</b>.",
  "<Fact id={ran()} />",
  '<Fact id="a" digits={ran()} />',
  "<Note>\n\n- {ran()}\n\n</Note>",
  "<Note text={ran()}>\n\nA <b title={ran()}>word {ran()}</b>\n\n</Note>",
  "A <script>{ran()}</script> script.",
  "<ran.now />",
];

for (const source of codes)
  test(`${JSON.stringify(source)} is never run`, async () => {
    expect((await mdxToJs(source)).code).toContain("ran");
    expect(await run(source)).not.toContain("ran");
  });

test("an expression is shown as it was written, a remark is not, and what is data stays", async () => {
  const source = 'A {ran()} and {/* note */} <b onclick="ran()" title="t">word</b> <Fact id="a" digits={2} />.';
  const { code } = await mdxToJs(source, { mdastPlugins: [withoutCode] });
  expect(code).toContain('_jsx(_components.code, { children: "{ran()}" })');
  expect(code).not.toMatch(/note|onclick/);
  expect(code).toMatch(/title: "t"/);
  expect(code).toMatch(/id: "a",\s+digits: 2/);
});
