import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { jsonSchemas } from "../../src/commands/jsonSchemas.ts";

test.each(Object.entries(jsonSchemas()))("%s is what the schema gives; npm run schemas writes it", (path, text) => {
  expect(readFileSync(path, "utf8")).toBe(text);
});

const kinds: [files: string, schema: string][] = [
  ["src/essays/*/facts.yaml", "src/facts/facts.schema.json"],
  ["src/essays/*/published.yaml", "src/facts/published.schema.json"],
  ["src/essays/*/corrections.yaml", "src/facts/corrections.schema.json"],
  ["src/essays/*/figures/*/figure.yaml", "src/figures/figure.schema.json"],
  ["notebooks/*.yaml", "src/notebooks/notebook.schema.json"],
];

test.each(kinds)("every %s begins with its schema", (pattern, schema) => {
  for (const file of globSync(pattern)) {
    const named = /^# yaml-language-server: \$schema=(.+)\n/.exec(readFileSync(file, "utf8"))?.[1];
    expect(named && normalize(join(dirname(file), named)), file).toBe(schema);
  }
});

test.each(globSync("src/essays/*/figures/*/figure.yaml"))(
  "%s fits the schema that editors complete it with",
  (file) => {
    const schema = z.fromJSONSchema(JSON.parse(readFileSync("src/figures/figure.schema.json", "utf8")));
    expect(schema.safeParse(parse(readFileSync(file, "utf8"))).error?.issues ?? []).toEqual([]);
  },
);

test.each(globSync("data/*/datapackage.json"))("%s fits the schema that editors complete it with", (file) => {
  const schema = z.fromJSONSchema(JSON.parse(readFileSync("src/datasets/datapackage.schema.json", "utf8")));
  expect(schema.safeParse(JSON.parse(readFileSync(file, "utf8"))).error?.issues ?? []).toEqual([]);
});

test("the schema of figure.yaml knows no other keys and no other marks", () => {
  const schema = z.fromJSONSchema(JSON.parse(readFileSync("src/figures/figure.schema.json", "utf8")));
  const [file = ""] = globSync("src/essays/*/figures/*/figure.yaml");
  const figure = parse(readFileSync(file, "utf8"));
  expect(schema.safeParse({ ...figure, titel: "" }).success).toBe(false);
  expect(schema.safeParse({ ...figure, plot: [{ mark: "lin" }] }).success).toBe(false);
});
