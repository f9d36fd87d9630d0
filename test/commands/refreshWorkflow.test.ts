import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";

interface Workflow {
  readonly permissions?: object;
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { uses?: string; run?: string; name?: string }[] }>
  >;
}

const workflow = (name: string) => parse(readFileSync(`.github/workflows/${name}.yml`, "utf8")) as Workflow;
const steps = (name: string) => Object.values(workflow(name).jobs).flatMap((job) => job.steps);

test("the monthly refresh may do no more than push a branch and open a pull request, with the actions that the tests use", () => {
  expect(workflow("refresh").permissions).toEqual({ contents: "write", "pull-requests": "write" });
  const known = steps("test").flatMap(({ uses }) => uses ?? []);
  expect(
    steps("refresh")
      .flatMap(({ uses }) => uses ?? [])
      .filter((uses) => !known.includes(uses)),
  ).toEqual([]);
});

test("the monthly refresh names commands that there are", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object };
  const named = steps("refresh").flatMap(({ run = "" }) =>
    Array.from(run.matchAll(/npm run --silent ([\w:]+)/g), ([, script]) => script),
  );
  expect(named).toEqual(["data:refresh", "data:stale"]);
  for (const script of named) expect(scripts).toHaveProperty([script as string]);
});

test("its last step commits data alone to a branch of its own, and the pull request's text is the report", () => {
  const root = mkdtempSync(join(tmpdir(), "workflow-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const [work, bin, temp] = ["work", "bin", "temp"].map((name) => join(root, name)) as [string, string, string];
  for (const folder of [join(work, "data"), bin, temp]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(bin, "gh"), '#!/bin/sh\necho "$@" > "$RUNNER_TEMP/asked"\n');
  chmodSync(join(bin, "gh"), 0o755);
  const environment = { ...process.env, PATH: `${bin}:${process.env.PATH}`, RUNNER_TEMP: temp, HOME: root };
  const sh = (script: string) => {
    const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", script], {
      cwd: work,
      env: environment,
      encoding: "utf8",
    });
    expect(status, stderr).toBe(0);
    return stdout;
  };
  sh("git init -q --bare ../remote.git && git init -q . && git remote add origin ../remote.git");
  writeFileSync(join(work, "data/a.csv"), "a\n1\n");
  sh("git add -A && git -c user.name=t -c user.email=t@example.org -c commit.gpgsign=false commit -qm first");
  writeFileSync(join(temp, "report.txt"), "one row added\n");
  const run = steps("refresh").find(({ name }) => name?.startsWith("Open a pull request"))?.run ?? "";
  expect(sh(run)).toBe("Nothing is new.\n");
  writeFileSync(join(work, "data/a.csv"), "a\n1\n2\n");
  writeFileSync(join(work, "left.txt"), "not data");
  sh(run);
  const branch = sh("git -C ../remote.git branch --format='%(refname:short)'").trim();
  expect(branch).toMatch(/^refresh-\d{4}-\d\d-\d\d$/);
  expect(sh(`git -C ../remote.git show --format= --name-only ${branch}`)).toBe("data/a.csv\n");
  expect(readFileSync(join(temp, "asked"), "utf8")).toContain(`pr create --head ${branch} --title New editions of`);
  expect(readFileSync(join(temp, "body.md"), "utf8")).toBe("```text\none row added\n```\n");
});
