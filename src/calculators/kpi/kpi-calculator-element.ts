import { bindParticles } from "../../language/bindParticles.ts";
import { keepAddress } from "../../language/keepAddress.ts";
import { connectShare } from "../../sharing/connectShare.ts";
import { answerKpi, type KpiAnswer } from "./answerKpi.ts";
import { barWidth } from "./barWidth.ts";
import { fieldKey, readAddress, writeAddress } from "./kpiAddress.ts";
import type { KpiSpec } from "./kpiSpec.ts";
import { kpiWords } from "./kpiWords.ts";

/** Brings a calculator to life: what is typed is worked out at once and kept in the address. */
class KpiCalculator extends HTMLElement {
  private spec!: KpiSpec;
  private initial!: Readonly<Record<string, string>>;
  /** True while the step in the history that began with the first keystroke is still being typed. */
  private typing = false;
  private readonly goBack = () => this.read();

  connectedCallback() {
    this.spec = JSON.parse(this.dataset.spec ?? "") as KpiSpec;
    this.initial = Object.fromEntries(this.spec.inputs.map(({ id, initial }) => [id, initial]));
    this.form.addEventListener("input", () => this.typed());
    this.form.addEventListener("change", () => {
      this.typing = false;
    });
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("reset", (event) => {
      event.preventDefault();
      this.fill(this.initial);
      this.typed();
      this.typing = false;
    });
    addEventListener("popstate", this.goBack);
    this.offerLink();
    // What was typed while this script was on its way stands.
    if (this.spec.inputs.some(({ id }) => this.field(id).value !== this.field(id).defaultValue)) this.typed();
    else this.read();
    this.dataset.ready = "";
  }

  disconnectedCallback() {
    removeEventListener("popstate", this.goBack);
  }

  private get form() {
    return this.querySelector("form") as HTMLFormElement;
  }

  private field(id: string) {
    return this.form.elements.namedItem(fieldKey(this.spec.id, id)) as HTMLInputElement | HTMLTextAreaElement;
  }

  private texts() {
    return Object.fromEntries(this.spec.inputs.map(({ id }) => [id, this.field(id).value]));
  }

  private fill(texts: Readonly<Record<string, string>>) {
    for (const [id, text] of Object.entries(texts)) this.field(id).value = text;
  }

  /** Takes the state from the address. */
  private read() {
    this.typing = false;
    this.fill(readAddress(location.search, this.spec.id, this.initial));
    this.show();
  }

  /** One step back undoes what was typed into a field. */
  private typed() {
    const address = writeAddress(location.search, this.spec.id, this.initial, this.texts());
    const next = `${location.pathname}${address}${location.hash}`;
    keepAddress(next, this.typing ? "replace" : "push");
    this.typing = true;
    this.show();
  }

  private show() {
    const texts = this.texts();
    const answer = answerKpi(this.spec, texts);
    for (const { id } of this.spec.inputs) {
      const wrong = answer.kind === "fault" && answer.input === id;
      this.field(id).toggleAttribute("aria-invalid", wrong);
      if (wrong) this.field(id).setAttribute("aria-invalid", "true");
    }
    this.say(answer);
    if (answer.kind === "answer") this.fillIn(answer);
    for (const part of this.querySelectorAll(".kpi-bars, .kpi-results"))
      part.toggleAttribute("data-stale", answer.kind === "fault");
    const isInitial = Object.entries(this.initial).every(([id, text]) => texts[id] === text);
    for (const part of this.querySelectorAll<HTMLElement>(".kpi-reset, .kpi-share")) part.hidden = isInitial;
  }

  /** The link to what is typed here, without what is typed into the other calculators of the page. */
  private offerLink() {
    const { id } = this.spec;
    connectShare(this, () => ({
      title: this.closest("figure")?.querySelector(".figure-title")?.textContent ?? "",
      url: new URL(`${location.pathname}${writeAddress("", id, this.initial, this.texts())}#kpi-${id}`, location.href)
        .href,
    }));
  }

  private say(answer: KpiAnswer) {
    const output = this.querySelector<HTMLOutputElement>('[data-part="answer"]');
    if (!output) return;
    output.dataset.kind = answer.kind;
    output.dataset.code = answer.kind === "fault" ? answer.code : "";
    if (answer.kind === "fault") {
      return output.replaceChildren(
        bindParticles(`${answer.sentence} ${kpiWords[this.spec.language].stale}`),
        lastAnswer(output),
      );
    }
    output.replaceChildren(
      ...answer.sentence.map(({ text, name, isResult }) => {
        if (name === undefined) return bindParticles(text);
        const number = document.createElement("b");
        number.dataset.name = name;
        if (isResult) number.dataset.value = name;
        number.textContent = bindParticles(text);
        return number;
      }),
    );
  }

  private fillIn({ results, bars }: Extract<KpiAnswer, { kind: "answer" }>) {
    for (const { id, text, working } of results) {
      const value = this.querySelector(`.kpi-results [data-value="${id}"]`);
      if (value) value.textContent = text;
      const formula = this.querySelector(`[data-working="${id}"]`);
      if (formula && working !== undefined) formula.textContent = working;
    }
    const drawing = this.querySelector<SVGElement>(".kpi-bars");
    const label = (name: string) => [...this.spec.inputs, ...this.spec.outputs].find(({ id }) => id === name)?.label;
    const words = bars.map(({ id, text }) => `${label(id)} ${text}`).join(", ");
    drawing?.setAttribute("aria-label", `${drawing.dataset.title}: ${words}`);
    for (const { id, text, length } of bars) {
      const bar = this.querySelector(`[data-bar="${id}"]`);
      bar?.querySelector("rect")?.setAttribute("width", String(length * barWidth));
      const written = bar?.querySelector("text:nth-of-type(2)");
      if (written) written.textContent = text;
    }
  }
}

/** The answer that was there before the fault, to stand under it. */
function lastAnswer(output: HTMLElement): HTMLElement {
  const before = output.querySelector<HTMLElement>(".kpi-last");
  if (before) return before;
  const last = document.createElement("span");
  last.className = "kpi-last";
  last.append(...output.childNodes);
  return last;
}

customElements.define("kpi-calculator", KpiCalculator);
