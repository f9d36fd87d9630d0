/**
 * The faces of the families that the page has loaded, as style rules that hold them: a picture loads nothing of its own.
 * Families of the system need none. A face that cannot be fetched again is left out.
 */
export async function embeddedFonts(families: string): Promise<string> {
  const wanted = new Set(families.split(",").map(plain));
  const loaded = [...document.fonts].filter(({ status, family }) => status === "loaded" && wanted.has(plain(family)));
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const said = (name: string) => rule.style.getPropertyValue(name);
      const [, file] = /url\("?([^")]+)"?\)/.exec(said("src")) ?? [];
      const [family, weight, style] = [said("font-family"), said("font-weight"), said("font-style")];
      const isLoaded = loaded.some(
        (face) => plain(face.family) === plain(family) && face.weight === weight && face.style === style,
      );
      return file && isLoaded ? [{ url: new URL(file, sheet.href ?? location.href), family, weight, style }] : [];
    }),
  );
  const written = rules.map(async ({ url, family, weight, style }) => {
    const bytes = await dataUrl(url).catch(() => undefined);
    return bytes ? `@font-face{font-family:${family};font-weight:${weight};font-style:${style};src:url(${bytes})}` : "";
  });
  return (await Promise.all(written)).join("");
}

const plain = (family: string) => family.trim().replaceAll('"', "").replaceAll("'", "");

/** A file as a `data:` address. */
async function dataUrl(url: URL): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url.href} answered ${answer.status}.`);
  const blob = await answer.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
