import { posix } from "node:path";
import type { MdastNode } from "satteri";
import type { Content } from "../content/content.ts";
import type { TextDiagnostic } from "../content/diagnostic.ts";
import { attributeOf, everyNode, isElement } from "../content/markup/everyNode.ts";

/** Where an essay lies, and what there is beside it. */
interface Place {
  /** Path of its text from the project's folder. */
  readonly file: string;
  readonly content: Content;
}

/** A link or an image, with its address and, for an image, its text. */
interface Reference {
  readonly what: "link" | "image";
  readonly address: string;
  /** What an image shows, in words. */
  readonly text?: string | undefined;
  /** How its text is written, for the remedy. */
  readonly writeText?: string;
}

/** The links and images of an essay that lead nowhere, out of its folder or to a script. */
export function addressFaults(root: MdastNode, place: Place): TextDiagnostic[] {
  return everyNode(root).flatMap((node) => {
    const reference = referenceOf(node);
    const [message, remedy] = (reference && faultOf(reference, place)) ?? [];
    return message && remedy ? [{ offset: node.position?.start.offset ?? 0, message, remedy }] : [];
  });
}

function referenceOf(node: MdastNode): Reference | undefined {
  if (node.type === "link" || node.type === "definition") return { what: "link", address: node.url };
  if (node.type === "image")
    return {
      what: "image",
      address: node.url,
      text: node.alt ?? undefined,
      writeText: "Write what it shows between the square brackets",
    };
  if (!isElement(node)) return undefined;
  // What is written as code has its fault already.
  if (node.attributes.some(({ type, value }) => type !== "mdxJsxAttribute" || (value && typeof value !== "string")))
    return undefined;
  const attribute = (name: string) => {
    const found = attributeOf(node, name);
    return typeof found === "string" ? found : undefined;
  };
  if (node.name === "a") return { what: "link", address: attribute("href") ?? "" };
  if (node.name === "img")
    return {
      what: "image",
      address: attribute("src") ?? "",
      text: attribute("alt"),
      writeText: 'Add alt="what it shows"',
    };
  return undefined;
}

/** What is wrong, and what to do. */
type Told = readonly [message: string, remedy: string];

function faultOf({ what, address, text, writeText }: Reference, place: Place): Told | undefined {
  if (what === "image" && !text?.trim()) return ["this image has no text", writeText ?? ""];
  if (address.trim() === "") return [`this ${what} has no address`, "Write it between the round brackets"];
  // Relative addresses are read as a browser would: signs that it leaves out do not hide a scheme.
  const target = URL.parse(address, "https://relative.invalid/");
  if (!target) return [`"${address}" is no address`, "Correct it"];
  const isOurs = target.host === "relative.invalid";
  return what === "image" ? imageFault(address, isOurs, place) : linkFault(address, target);
}

function linkFault(address: string, { protocol }: URL): Told | undefined {
  if (/^(?:https?|mailto):$/.test(protocol)) return undefined;
  return [
    `"${address}" begins with ${protocol}, which is no place to go to`,
    "Write an address that begins with https://, mailto: or /",
  ];
}

function imageFault(address: string, isOurs: boolean, { file, content }: Place): Told | undefined {
  const remedy = "Put the file into the essay’s folder and write ./ and its name";
  if (!isOurs) return [`the image "${address}" would be asked of another place than the site`, remedy];
  let path: string;
  try {
    path = decodeURIComponent(address);
  } catch {
    return [
      `the image "${address}" has a % that stands for no sign`,
      "Write %25 for the sign itself, or rename the file",
    ];
  }
  const folder = posix.dirname(file);
  const target = posix.join(folder, path);
  if (path.startsWith("/") || posix.relative(folder, target).startsWith(".."))
    return [`the image "${address}" lies outside the essay’s folder`, remedy];
  if (!content.has(target))
    return [`the image "${address}" is not there`, "Correct the address, or put the file beside the essay"];
  return undefined;
}
