import { fileAddress } from "../../language/address.ts";
import type { Rows, StoredAnswers } from "../page/cell.ts";
import { engineIn } from "../page/engine.ts";
import type { LiveNotebook } from "../page/liveNotebook.ts";
import { isFromSandbox, type SandboxCell, type ToSandbox } from "./messages.ts";

/** Opens the sandbox above the paper, at one cell; leaving it keeps the edits in this tab and the paper as it was. */
export function openSandbox(live: LiveNotebook & HTMLElement, answers: StoredAnswers, first: number): void {
  live.querySelector(".sandbox")?.remove();
  const section = document.createElement("section");
  section.className = "sandbox";
  section.setAttribute("aria-label", live.words.sandbox);
  const note = document.createElement("p");
  note.className = "sandbox-note";
  note.textContent = live.words.sandboxNote;
  const frame = document.createElement("iframe");
  frame.title = live.words.sandbox;
  frame.setAttribute("sandbox", "allow-scripts");
  frame.src = fileAddress("/frame/notebook/");
  const ask = engineIn(section, live.language);
  const send = (message: ToSandbox) => frame.contentWindow?.postMessage(message, "*");
  const listen = ({ data, source }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || !isFromSandbox(data)) return;
    if (data.type === "tideline:height") frame.style.height = `${data.height}px`;
    else if (data.type === "edited") keep(live.slug, data.edits);
    else if (data.type === "ask") answer(ask(data.sql), data.question, send);
    else if (data.type === "ready") {
      const theme = document.documentElement.dataset.theme;
      const { run, reset } = live.words;
      send({
        type: "open",
        cells: cellsOf(live),
        edits: kept(live.slug),
        answers,
        first,
        theme,
        language: live.language,
        words: { run, reset },
      });
    }
  };
  const leave = () => {
    removeEventListener("message", listen);
    section.remove();
    live.sourceOf(first)?.scrollIntoView({ block: "center" });
    live.sourceOf(first)?.querySelector("button")?.focus();
  };
  addEventListener("message", listen);
  section.append(note, live.button(live.words.leave, leave), frame);
  live.prepend(section);
  section.scrollIntoView();
  frame.focus();
}

async function answer(rows: Promise<Rows>, question: number, send: (message: ToSandbox) => void) {
  try {
    send({ type: "rows", question, rows: await rows });
  } catch (error) {
    send({ type: "rows", question, error: error instanceof Error ? error.message : String(error) });
  }
}

/** The paper's cells as they stand in the page. */
function cellsOf(live: LiveNotebook & HTMLElement): SandboxCell[] {
  return [...live.querySelectorAll<HTMLDetailsElement>(".cell-source")].map((source) => {
    const id = Number(source.dataset.cell);
    const name = live.cellOf(id)?.output?.replace(/^viewof\$/, "");
    return {
      id,
      mode: source.dataset.mode as SandboxCell["mode"],
      source: live.sqlOf(id) ?? source.querySelector("pre")?.textContent ?? "",
      ...(name ? { output: name } : {}),
      // Live drawings carry styles that the frame's policy refuses; it draws them itself.
      html: source.dataset.mode === "js" ? "" : (live.querySelector(`[data-output="${id}"]`)?.innerHTML ?? ""),
    };
  });
}

const key = (slug: string) => `tideline-notebook-${slug}`;

function keep(slug: string, edits: Readonly<Record<number, string>>) {
  try {
    sessionStorage.setItem(key(slug), JSON.stringify(edits));
  } catch {
    // Without storage the edits last as long as the sandbox stays open.
  }
}

function kept(slug: string): Record<number, string> {
  try {
    return JSON.parse(sessionStorage.getItem(key(slug)) ?? "{}") as Record<number, string>;
  } catch {
    return {};
  }
}
