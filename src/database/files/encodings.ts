import { type Encoding, encodings } from "./reading.ts";

/** Bytes that are weighed when the encoding is not UTF-8. */
const weighed = 1_000_000;

/** Characters that make up a good part of any text in the language. */
const common: Partial<Record<Encoding, RegExp>> = {
  "euc-kr":
    /[이다가나의는은을를에서도한고지사기대인시일수자정보성부전제구국금주상원동공년월용장세계액연도별합조만억명중경남북강울산광역특별청도군읍면리세종제천안포항아여소비생산업무관물율률증감총계전국]/u,
  shift_jis: /[\u3041-\u3096\u30a1-\u30fc年月日国人市県都府区計数総合名産業率円額度町村東京大阪]/u,
  gb18030:
    /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处世收入城市增长北京上海省区县]/u,
  "windows-1252": /[À-ÖØ-öø-ÿŒœŠšŸŽž€–—‘’“”…ªº°«»£§©®´·½¼]/u,
};

/** Characters the encoding is there for. */
const expected: Partial<Record<Encoding, RegExp>> = {
  "euc-kr": /[\uac00-\ud7a3]/u,
  shift_jis: /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/u,
  gb18030: /[\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]/u,
  "windows-1252": /[À-ÖØ-öø-ÿ]/u,
};

function mark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-16 without its mark shows by the zero bytes of separators, digits and line ends. */
function wide(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < bytes.length / 100) return undefined;
  return odd > even ? "utf-16le" : "utf-16be";
}

async function isUtf8(file: Blob): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of file.stream()) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** What decoding puts in the place of bytes that the encoding does not have. */
const replaced = "\ufffd";
/** Characters beyond ASCII below which nothing is certain. */
const fewest = 4;

/** How much the bytes look like text of the encoding's language, up to 1, and how many characters were weighed. */
function plausibility(bytes: Uint8Array, encoding: Encoding): { score: number; seen: number } {
  let [seen, score, run] = [0, 0, 0];
  for (const character of new TextDecoder(encoding).decode(bytes, { stream: true })) {
    if (character < "\u0080") {
      run = 0;
      continue;
    }
    seen++;
    run++;
    if (character === replaced) score -= 3;
    else if (/[\u0080-\u009f\ue000-\uf8ff\uff61-\uff9f]/.test(character)) score -= 1;
    else if (encoding === "windows-1252" && run > 2) score -= 0.5;
    else if (encoding === "utf-8" || common[encoding]?.test(character)) score += 1;
    else if (expected[encoding]?.test(character)) score += encoding === "windows-1252" ? 0.8 : 0.25;
  }
  return { score: seen === 0 ? 0 : score / seen, seen };
}

/**
 * The encoding of a text file, from its mark, its zero bytes, or else what decodes with the fewest faults and reads most
 * like a language. It is `isSure` where only one can be meant.
 */
export async function guessEncoding(file: Blob): Promise<{ encoding: Encoding; isSure: boolean }> {
  const head = new Uint8Array(await file.slice(0, weighed).arrayBuffer());
  const marked = mark(head) ?? wide(head);
  if (marked) return { encoding: marked, isSure: true };
  if (await isUtf8(file)) return { encoding: "utf-8", isSure: true };
  const sample = await firstForeign(file, head);
  const [best, next] = encodings
    .filter((encoding) => !encoding.startsWith("utf-16"))
    .map((encoding) => ({ encoding, ...plausibility(sample, encoding) }))
    .sort((a, b) => b.score - a.score) as [Weighed, Weighed];
  return {
    encoding: best.encoding,
    isSure: best.seen >= fewest && best.score > 0.5 && best.score - next.score > 0.15,
  };
}

interface Weighed {
  readonly encoding: Encoding;
  readonly score: number;
  readonly seen: number;
}

/** How many characters of a text stand for bytes that its encoding does not have. */
export function countReplaced(text: string): number {
  return text.includes(replaced) ? text.split(replaced).length - 1 : 0;
}

/** The first stretch of the file with bytes beyond ASCII in it. */
async function firstForeign(file: Blob, head: Uint8Array): Promise<Uint8Array> {
  if (head.some((byte) => byte > 127)) return head;
  for (let at = head.length; at < file.size; at += weighed) {
    const piece = new Uint8Array(await file.slice(at, at + weighed).arrayBuffer());
    if (piece.some((byte) => byte > 127)) return piece;
  }
  return head;
}

/** The text of the file piece by piece; bytes that the encoding does not have become �. */
export async function* textOf(
  file: Blob,
  encoding: Encoding,
  onBytes: (loaded: number) => void = () => undefined,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let bytes = 0;
  for await (const chunk of file.stream()) {
    bytes += chunk.length;
    onBytes(bytes);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}
