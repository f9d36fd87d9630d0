import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { accessFaults } from "./accessFaults.ts";
import { type Opened, useBrowser } from "./browser.ts";
import { contrastFaults } from "./contrastFaults.ts";
import { labelFaults, pictures } from "./labelFaults.ts";
import { brokenLineStarts } from "./lineStarts.ts";
import { motionFaults } from "./motion.ts";
import { fontBytes, textInLocalSerif } from "./pageFonts.ts";
import { retype } from "./retype.ts";

const browser = useBrowser();

/** One page of every kind; each is opened in both languages. */
const kinds = [
  "/",
  "/essays/",
  "/essays/us-china-crossover/",
  "/charts/",
  "/charts/china-us-ratio/",
  "/data/",
  "/data/imf-weo-2025-10/",
  "/crossover/",
  "/crossover/field/",
  "/calculators/kpi/",
  "/magnitudes/",
  "/explorer/",
  "/notebooks/",
  "/notebooks/crossover-first-principles/",
  "/facts/",
  "/facts/gdp-ratio-2021/",
  "/glossary/",
  "/about/",
  "/about/method/",
  "/search/",
  "/embed/china-us-ratio/",
  "/embed/crossover/",
  "/embed/crossover/field/",
];
const paths = kinds.flatMap((path) => [path, `/ko${path}`]);

/** Every built page, as its path. */
const built = readdirSync("dist", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name === "index.html")
  .map((entry) => `/${join(entry.parentPath, "").replace(/^dist\/?/, "")}`.replace(/\/?$/, "/"))
  .sort();
const html = (path: string) => readFileSync(join("dist", path, "index.html"), "utf8");

describe("every built page", () => {
  test("there are pages to check", () => expect(built.length).toBeGreaterThan(60));

  test("says its language, has one first heading, loads nothing inline, and has a twin in the other language", () => {
    const pages = new Set(built);
    const faults = built.flatMap((path) =>
      [...pageFaults(path, html(path)), ...(framed.test(path) || pages.has(twinOf(path)) ? [] : ["no twin"])].map(
        (fault) => `${path}: ${fault}`,
      ),
    );
    expect(faults).toEqual([]);
  });

  test("is held to that: a page with each of these faults is told with all of them", () => {
    const page = `<html lang="fr"><title>x</title><h1>a</h1><h1>b</h1><p style="top:0" onclick="go()"><style></style><script>go()</script>`;
    expect(pageFaults("/about/", page)).toHaveLength(7);
    // The sandbox, with a sign in its script that its policy does not know.
    const sandbox = html("/frame/notebook/");
    expect(pageFaults("/frame/notebook/", sandbox)).toEqual([]);
    expect(pageFaults("/frame/notebook/", sandbox.replace("</script>", ";</script>"))).toContain("inline script");
    expect(pageFaults("/about/", sandbox)).toEqual(expect.arrayContaining(["style element", "inline script"]));
  });
});

/** Frames for other sites, which have no twin. */
const framed = /\/embed\/|^\/frame/;
const twinOf = (path: string) => (path.startsWith("/ko/") ? path.slice(3) : `/ko${path}`);

/** A page without the script and the styles in it that its own policy allows by their hashes. */
function withoutHashed(page: string): string {
  return page.replace(/<(script|style)>([\s\S]*?)<\/\1>/g, (element, _, text: string) =>
    page.includes(` 'sha256-${createHash("sha256").update(text).digest("base64")}'`) ? "" : element,
  );
}

/** What a page's HTML lacks, or holds and may not. */
function pageFaults(path: string, page: string): string[] {
  const language = path.startsWith("/ko/") ? "ko" : "en";
  // The sandbox has no origin to load a script or styles from.
  const source = path === "/frame/notebook/" ? withoutHashed(page) : page;
  const laws: readonly (readonly [fault: string, isHeld: boolean])[] = [
    ["another language", source.includes(`<html lang="${language}"`)],
    ["not one first heading", source.match(/<h1[\s>]/g)?.length === 1],
    ["no title", /<title>[^<]{3,}<\/title>/.test(source)],
    ["inline style", !/<[^>]+\sstyle="/.test(source)],
    ["style element", !/<style[\s>]/.test(source)],
    ["inline script", !/<script(?![^>]*\bsrc=)(?![^>]*type="application\/(ld\+)?json")[^>]*>/.test(source)],
    ["handler", !/\son(?:click|load|input|change|error)="/.test(source)],
  ];
  return laws.flatMap(([fault, isHeld]) => (isHeld ? [] : [fault]));
}

test("the front page and the pages of data say how old an edition is and when the next one is expected, with a month or a day", () => {
  const text = (path: string) =>
    html(path)
      .replace(/<[^>]*>|\u2060/g, " ")
      .replace(/\s+/g, " ");
  const [day, tag] = ["\\d{1,2} \\w+ \\d{4}", "\\d{4}년 \\d{1,2}월 \\d{1,2}일"];
  const next = `(?:expected in \\w+ \\d{4}|due in \\w+ \\d{4}, not yet on this site on ${day})`;
  const soon = `(?:\\d{4}년 \\d{1,2}월 예정|\\d{4}년 \\d{1,2}월에 나올 예정이었으나 ${tag} 현재 이 사이트에 없음)`;
  const dataset = "/data/census-us-retail-monthly/";
  expect(text(dataset)).toMatch(new RegExp(`Age of this edition [\\w ]+ on ${day} Next edition ${next}`));
  expect(text(`/ko${dataset}`)).toMatch(new RegExp(`발행 후 경과 기간 [^(]+\\(${tag} 기준\\) 다음 판 ${soon}`));
  expect(text("/")).toMatch(new RegExp(`Age: [\\w ]+ on ${day} · next edition: ${next}`));
  expect(text("/ko/")).toMatch(new RegExp(`발행 후 [^(]+\\(${tag} 기준\\) · 다음 판: ${soon}`));
  // An edition that stands beside a later one leads to it.
  expect(text("/data/imf-weo-2025-10/")).toMatch(/Next edition \w+ 20\d\d/);
});

/** What a page says of itself in its head. */
const meta = (source: string, property: string) =>
  new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(source)?.[1] ?? "";

describe("the image that stands for a page where it is shared", () => {
  const shared = built
    .filter((path) => !/\/embed\/|^\/frame/.test(path))
    .map((path) => ({ path, source: html(path), image: new URL(meta(html(path), "og:image")).pathname }));
  const bytes = (image: string) => readFileSync(join("dist", image));
  const essays = shared.filter(({ path }) => /\/essays\/./.test(path));

  test("is a PNG of 1200 by 630, as the page says, with words for it in the page’s language", () => {
    for (const { path, source, image } of shared) {
      const file = bytes(image);
      // The signature, then the length and name of the first chunk, then width and height.
      expect([file.subarray(1, 4).toString(), file.readUInt32BE(16), file.readUInt32BE(20)], path).toEqual([
        "PNG",
        1200,
        630,
      ]);
      expect([meta(source, "og:image:width"), meta(source, "og:image:height")], path).toEqual(["1200", "630"]);
      expect(meta(source, "og:image:alt"), path).toMatch(path.startsWith("/ko/") ? /[가-힣]/ : /[a-z]{3}/);
    }
  });

  test("is each essay’s own, and each chart’s, notebook’s and calculator’s, in each language", () => {
    const own = shared.filter(({ path }) =>
      /\/(?:essays|charts|notebooks)\/.|\/(?:crossover|kpi|magnitudes|explorer)\/$/.test(path),
    );
    expect(essays).toHaveLength(
      2 * readdirSync("src/essays", { withFileTypes: true }).filter((entry) => entry.isDirectory()).length,
    );
    const pictures = own.map(({ image }) => bytes(image).toString("base64"));
    expect(new Set(pictures).size).toBe(own.length);
    for (const { path, source } of essays)
      expect(meta(source, "article:published_time"), path).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test("shows a chart beside its words", async () => {
    const page = await browser.open("/about/");
    const painted = await page.evaluate(
      (images) =>
        Promise.all(
          images.map(async (image) => {
            const bitmap = await createImageBitmap(await (await fetch(image)).blob());
            const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
            const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
            context.drawImage(bitmap, 0, 0);
            // Right of the column of words a card without a chart is paper from edge to edge.
            const { data } = context.getImageData(476, 0, bitmap.width - 476, bitmap.height);
            const [red, green, blue] = data;
            let other = 0;
            for (let i = 0; i < data.length; i += 4)
              if (data[i] !== red || data[i + 1] !== green || data[i + 2] !== blue) other++;
            return { image, share: other / (data.length / 4) };
          }),
        ),
      [...new Set(shared.map(({ image }) => image))],
    );
    expect(painted.length).toBeGreaterThan(90);
    expect(painted.filter(({ share }) => share < 0.008)).toEqual([]);
    await page.release();
  });
});

test.each([
  ["/", /New since (\d+ \w+ \d{4})/, "essays", "datasets", "notebooks", "charts"],
  ["/ko/", /(\d{4}년 \d+월 \d+일) 이후 새 소식/, "에세이", "데이터셋", "분석 노트", "차트"],
] as const)(
  "%s says what is new since a day, with numbers that the folders bear out, and what was corrected",
  (path, since, ...words) => {
    const source = html(path);
    const section = /<section class="front-news"[\s\S]*?<\/section>/.exec(source)?.[0] ?? "";
    const news = section.replace(/<[^>]+>/g, "");
    expect(
      new Date(`${since.exec(news)?.[1]?.replace(/(\d+)년 (\d+)월 (\d+)일/, "$1-$2-$3")} UTC`).toISOString(),
    ).toMatch(/^2026-11-21/);
    const folders = (of: string) => readdirSync(of, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const charts = folders("src/essays").flatMap(({ name }) => folders(join("src/essays", name, "figures")));
    const notebooks = readdirSync("notebooks").filter((name) => name.endsWith(".html"));
    // A former edition is no news.
    const datasets = folders("data").filter(
      ({ name }) => !readFileSync(join("data", name, "datapackage.json"), "utf8").includes('"formerEditionOf"'),
    );
    const counts = [folders("src/essays"), datasets, notebooks, charts].map(({ length }) => length);
    // Each day has a line of its own: together they are what the folders hold.
    for (const [i, word] of words.entries()) {
      const told =
        path === "/"
          ? new RegExp(`(\\d+) ${word}(?! revised)`, "g")
          : new RegExp(`(?<!수정한 )${word} (\\d+)[편개]`, "g");
      const text = section.replace(/<[^>]+>/g, " ");
      // One alone is told by its name.
      const alone = text.match(path === "/" ? /Essay:/g : /에세이:/g)?.length ?? 0;
      const sum = Array.from(text.matchAll(told), ([, count]) => Number(count)).reduce(
        (a, b) => a + b,
        i === 0 ? alone : 0,
      );
      expect(sum, String(word)).toBe(counts[i]);
    }
    expect(news).toMatch(path === "/" ? /\d should be [$\d]/ : /\S → \S/);
    const feeds = ["rss.xml", "facts/corrections.xml"].map((feed) => `href="${path}${feed}"`);
    expect(feeds.filter((feed) => !source.includes(feed))).toEqual([]);
  },
);

test.each([
  [
    "/crossover/",
    "Choose two economies, set their growth, prices and exchange rate",
    "두 나라를 고르고 성장률과 물가, 환율을 정하면",
  ],
  ["/calculators/kpi/", "fields for your own numbers", "직접 계산해 볼 수 있다"],
  ["/magnitudes/", "A converter between English and Korean amounts", "서로 바꿔 주는 계산기"],
  ["/essays/hyper-personalization/", "A simulation: set how much is shown at random", "모의실험이다"],
])("%s says in a line what the calculator is", (path, english, korean) => {
  const said = (page: string) => /<main[\s\S]*<\/main>/.exec(html(page))?.[0] ?? "";
  expect(said(path)).toContain(english);
  expect(said(`/ko${path}`)).toContain(korean);
});

const withoutContrast = { disabled: ["color-contrast"] };
const judgedByAxe = ["/", "/essays/us-china-crossover/", "/crossover/", "/notebooks/crossover-first-principles/"];

/** Faults of contrast in light, in which the page was opened, and in dark, in which it is left. */
async function contrastInBoth(page: Opened): Promise<string[]> {
  const light = await contrastFaults(page);
  await page.emulateMedia({ colorScheme: "dark" });
  return [...light.map((fault) => `light: ${fault}`), ...(await contrastFaults(page)).map((fault) => `dark: ${fault}`)];
}

test("contrastFaults tells text under 4.5 to 1, large text under 3 to 1, through half-transparent ink, backgrounds and opacity", async () => {
  const page = await browser.open("/about/", { colorScheme: "light" });
  // By the formula of WCAG: #767676 on white is 4.54, #777777 4.48; #949494 is 3.03, #959595 2.99. Black of which 54 in
  // 100 is seen on white is #757575, 4.61; of 53 in 100 it is #787878, 4.42.
  const faults = await page
    .evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
      main p { background: #fff; color: #767676; font: 16px serif }
      .seed-thin { color: #777777 } .seed-large { color: #949494; font-size: 24px } .seed-faint { color: #959595; font-size: 24px }
      .seed-bold { color: #949494; font: 700 19px serif } .seed-ink { color: rgb(0 0 0 / 0.53) } .seed-seen { opacity: 0.54; color: #000 }
      .seed-back { background: rgb(0 0 0 / 0.03); color: #767676 }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      const classes = ["thin", "large", "faint", "bold", "ink", "seen", "back"];
      const main = document.querySelector("main") as HTMLElement;
      main.replaceChildren(
        ...["", ...classes].map((name) => {
          const [paragraph, text] = [document.createElement("p"), document.createElement("span")];
          text.className = name && `seed-${name}`;
          text.textContent = "Words";
          paragraph.append(text);
          return paragraph;
        }),
      );
    })
    .then(() => contrastFaults(page));
  expect(faults.map((fault) => /seed-\w+/.exec(fault)?.[0])).toEqual([
    "seed-thin",
    "seed-faint",
    "seed-ink",
    "seed-back",
  ]);
  await page.release();
});

test("motionFaults and contrastFaults tell what moves or stays as it was for someone who asked for less motion or colours of their own", async () => {
  const page = await browser.open("/about/", { forcedColors: "active", reducedMotion: "reduce" });
  expect([await motionFaults(page), await contrastFaults(page)]).toEqual([[], []]);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      h1 { transition: opacity 0.2s } header { scroll-behavior: smooth }
      @keyframes turn { to { rotate: 1turn } } footer::before { content: ""; animation: turn 1s infinite }
      main p { color: #aaa; background: #fff } main h2 { color: #aaa; background: #fff; forced-color-adjust: none }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  expect((await motionFaults(page)).map((fault) => fault.replace(/^(\w+)\S*?(::\w+)?:/, "$1$2:"))).toEqual([
    expect.stringMatching(/^header.*: gliding scroll$/),
    "h1: transition of 0.2s",
    "footer::before: animation turn",
  ]);
  const told = await contrastFaults(page);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("h2");
  await page.release();
});

describe.each(paths)("%s", (path) => {
  const isKorean = path.startsWith("/ko/");

  test("opens at every width and size of letters, without a fault of access, an error or a request elsewhere", async () => {
    // What is left of an earlier visit counts as loaded, whether this page needs it or not.
    const page = await browser.open(path, { colorScheme: "light" }, true);
    const scrolls = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await fontBytes(page), "fonts").toBeLessThanOrEqual(isKorean ? 150_000 : 60_000);
    expect(await scrolls(), "at 1280 px").toBeLessThanOrEqual(0);
    expect(await labelFaults(page, pictures), "labels at 1280 px").toEqual([]);
    // Axe's own sum of contrasts takes as long as all its other rules together: it judges ours where most colours meet.
    expect(await accessFaults(page, judgedByAxe.includes(path) ? {} : withoutContrast)).toEqual([]);
    expect(await contrastInBoth(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await scrolls(), "at 390 px").toBeLessThanOrEqual(0);
    expect(await labelFaults(page, pictures), "labels at 390 px").toEqual([]);
    if (isKorean) {
      expect(await brokenLineStarts(page), "lines").toEqual([]);
      expect(await textInLocalSerif(page), "serif of the machine").toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await scrolls(), "1280 px at 400 %").toBeLessThanOrEqual(0);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    for (const width of [320, 360, 390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await scrolls(), `letters at 200 %, ${width} px`).toBeLessThanOrEqual(0);
    }
    expect(page.faults).toEqual([]);
    expect(page.foreign).toEqual([]);
    await page.release();
  });

  test("reads whole at 360 px without scripts, also in forced colours and with less motion, and nothing scrolls sideways or is a fault of access", async () => {
    const page = await browser.open(path, {
      viewport: { width: 360, height: 800 },
      colorScheme: "light",
      javaScriptEnabled: false,
    });
    expect(page.faults).toEqual([]);
    expect(await page.locator("main").textContent()).toMatch(/\S{2}/);
    expect(await page.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth)).toBeLessThanOrEqual(0);
    // With scripts both languages are seen in both: what only this page shows has the same colours in either language.
    if (isKorean) await page.emulateMedia({ colorScheme: "dark" });
    expect(await contrastFaults(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
    expect(await contrastFaults(page), "in forced colours").toEqual([]);
    expect(await motionFaults(page)).toEqual([]);
    await page.evaluate(keepFewOfEach);
    expect(await accessFaults(page, withoutContrast)).toEqual([]);
    await page.release();
  });
});

/**
 * Leaves of what repeats the first ones, and no drawings: with scripts they are tried all, and axe takes its time for each
 * element, shown or not.
 */
function keepFewOfEach() {
  const others = [":is(p, article, section, figure, details, dt, dd)", ":is(li, tr, div, option, fieldset)"].map(
    (each, i) => `main ${each}:nth-of-type(n + ${4 + i})`,
  );
  for (const element of document.querySelectorAll([".drawing *", ...others].join())) element.remove();
}

/** Whether a field stands at a value. */
function value(selector: string, expected: string) {
  return async (page: Opened) => (await page.locator(selector).first().inputValue()) === expected;
}

/** Whether an element holds a text. */
function text(selector: string, expected: string) {
  return async (page: Opened) => ((await page.locator(selector).textContent()) ?? "").includes(expected);
}

describe("the frame around the pages", () => {
  test.each([
    ["/essays/us-china-crossover/", "", async () => true],
    ["/crossover/", "?start=article-2020&cg=6&lg=2.5&model=2026-11-22", value("[data-rate=cg] input", "6")],
    ["/crossover/field/", "?e=KOR,JPN&start=wb-2026-07&growth=decade&to=2040&g=KOR:3", value("[data-typed=KOR]", "3")],
    ["/explorer/", `?${new URLSearchParams({ sql: "select 1 as 하나" })}`, text(".cm-content", "select 1 as 하나")],
    [
      "/explorer/",
      `#${new URLSearchParams({ sql: `select 2 -- ${"x".repeat(7000)}` })}`,
      text(".cm-content", "select 2"),
    ],
    ["/charts/dominos-stores/", "?dominos-stores.measure=retail_sales", value("select", "retail_sales")],
    ["/calculators/kpi/", "?cpm.cost=2%2C500%2C000#kpi-cpm", value('[name="cpm.cost"]', "2,500,000")],
    ["/essays/hyper-personalization/", "?exploration=40&seed=7", value("[name=seed]", "7")],
    ["/magnitudes/", "?amount=7.5B", value("[name=amount]", "7.5B")],
    ["/search/", "?q=%ED%95%9C%EA%B5%AD", value("tideline-search input", "한국")],
    ["/facts/", "?verdict=reproduced", value("[name=verdict]", "reproduced")],
    ["/notebooks/retail-lead/", "?in-16=5.5#cell-17", value("#cell-16 input[type=range]", "5.5")],
  ] as const)("the language switch of %s takes %s along, there and back", async (path, state, shows) => {
    const page = await browser.open("/404.html");
    await page.goto(new URL(path + state, page.url()).href);
    const canonical = () => page.locator("link[rel=canonical]").getAttribute("href");
    for (const twin of [`/ko${path}`, path]) {
      await page.click("[data-language-switch]");
      await page.waitForURL((url) => url.pathname === twin);
      const { search, hash } = new URL(page.url());
      expect([...new URLSearchParams(search + hash)]).toEqual([...new URLSearchParams(state)]);
      await expect.poll(() => shows(page), { timeout: 20_000 }).toBe(true);
      expect(new URL((await canonical()) ?? "").pathname + new URL((await canonical()) ?? "").search).toBe(twin);
    }
    await page.release();
  });

  test("whoever copies the address of the language switch, or opens it elsewhere, gets the state of that moment", async () => {
    const page = await browser.open("/magnitudes/?amount=1");
    const link = page.locator("[data-language-switch]");
    const address = () =>
      link.evaluate((each) => (each as HTMLAnchorElement).pathname + (each as HTMLAnchorElement).search);
    expect(await address()).toBe("/ko/magnitudes/");
    await page.fill("[name=amount]", "2");
    await link.focus();
    expect(await address()).toBe("/ko/magnitudes/?amount=2");
    await page.fill("[name=amount]", "3");
    await link.dispatchEvent("pointerdown");
    expect(await address()).toBe("/ko/magnitudes/?amount=3");
    await page.fill("[name=amount]", "4");
    await link.dispatchEvent("contextmenu");
    expect(await address()).toBe("/ko/magnitudes/?amount=4");
    await page.release();
  });

  test("SQL that was typed and not run goes along with the language switch, and stays unrun", async () => {
    const page = await browser.open("/explorer/?sql=select+1+as+asked");
    const editor = page.locator(".cm-content");
    await editor.waitFor();
    await retype(editor, "select 2 as 초안");
    await page.click("[data-language-switch]");
    await page.waitForURL((url) => url.pathname === "/ko/explorer/");
    expect(new URL(page.url()).search).toBe(`?${new URLSearchParams({ sql: "select 2 as 초안" })}`);
    expect(await editor.textContent()).toBe("select 2 as 초안");
    await page.release();
  });

  test("the chosen colours are remembered and set before the first paint of the next page", async () => {
    const page = await browser.open("/", { colorScheme: "light" });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper()).toBe("rgb(255, 255, 255)");
    await page.click("[data-theme-switch]");
    await page.click("[data-theme-switch]");
    expect(await paper()).toBe("rgb(15, 21, 23)");
    await page.goto(page.url().replace(/\/$/, "/about/"), { waitUntil: "commit" });
    await page.waitForSelector("body");
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
    await page.release();
  });

  test("robots.txt leads to the list of pages, at the address the site is published at", () => {
    const lines = readFileSync("dist/robots.txt", "utf8").split("\n");
    const site = process.env.SITE ?? "https://tideline.example";
    expect(lines).toContain("Allow: /");
    expect(lines).toContain(`Sitemap: ${site}/sitemap-index.xml`);
    expect(readFileSync("dist/sitemap-index.xml", "utf8")).toContain(`${site}/sitemap-0.xml`);
  });

  test("an unknown address answers 404 in both languages", async () => {
    const page = await browser.open("/no-such-page/");
    expect(await page.locator("h1").textContent()).toBe("There is no page at this address");
    expect(await page.locator("main [lang=ko] h2").textContent()).toBe("이 주소에는 페이지가 없다");
    await page.release();
  });
});
