import {
  acceptCompletion,
  autocompletion,
  type CompletionContext,
  closeBrackets,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { keywordCompletionSource, schemaCompletionSource, sql } from "@codemirror/lang-sql";
import { bracketMatching, HighlightStyle, LanguageSupport, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, setDiagnostics } from "@codemirror/lint";
import { EditorState, Prec } from "@codemirror/state";
import { drawSelection, EditorView, keymap, placeholder } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Relation } from "../database/bundledTables.ts";
import type { SqlFault } from "../database/sqlFault.ts";
import type { Language } from "../language/language.ts";
import { editorPhrases } from "./editorPhrases.ts";
import { replaceInput } from "./replaceInput.ts";
import { commonFunctions, duckdbDialect } from "./sqlWords.ts";

interface Options {
  readonly text: string;
  /** What the editor is called to those who hear it. */
  readonly label: string;
  readonly language: Language;
  readonly onRun: () => void;
  readonly onChange?: () => void;
  /** Tables and views for completion; asked when the first completion is. */
  readonly tables: () => Promise<readonly Relation[]>;
  readonly functions?: () => readonly string[];
  readonly placeholder?: string;
}

export interface SqlEditor {
  readonly element: HTMLElement;
  text(): string;
  setText(text: string): void;
  /** Underlines the offending word; undefined takes the mark away. */
  mark(fault: SqlFault | undefined): void;
  focus(): void;
  insert(text: string): void;
}

const highlighting = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--united-states)" },
  { tag: [tags.string, tags.special(tags.string)], color: "color-mix(in srgb, var(--korea) 85%, var(--ink))" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--china)" },
  { tag: tags.comment, color: "var(--quiet)", fontStyle: "italic" },
]);

const theme = EditorView.theme({
  "&": { backgroundColor: "var(--sheet)", color: "var(--ink)", fontSize: "0.8125rem" },
  "&.cm-focused": { outline: "2px solid var(--link)", outlineOffset: "2px" },
  ".cm-scroller": {
    fontFamily: "var(--mono)",
    fontVariantLigatures: "none",
    lineHeight: "1.6",
    maxHeight: "26rem",
    overflow: "auto",
  },
  ".cm-content": { padding: "0.75rem 0", minHeight: "6rem", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 1rem 0 0.5rem" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "transparent", border: "0" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "color-mix(in srgb, var(--link) 25%, transparent)",
  },
  ".cm-tooltip": { backgroundColor: "var(--paper)", color: "var(--ink)", border: "1px solid var(--quiet)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--link)", color: "var(--paper)" },
  ".cm-completionDetail": { fontStyle: "normal", color: "inherit", opacity: "0.8" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--correction)" },
  ".cm-lintRange-error": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--correction)",
    textDecorationSkipInk: "none",
  },
  ".cm-placeholder": { color: "var(--quiet)" },
});

function completion({ tables, language, functions = () => commonFunctions }: Options) {
  const keywords = keywordCompletionSource(duckdbDialect);
  const functionNames = (context: CompletionContext) => {
    const word = context.matchBefore(/\w+/);
    if (!word) return null;
    return {
      from: word.from,
      validFor: /^\w*$/,
      options: functions().map((label) => ({ label, type: "function", apply: `${label}(` })),
    };
  };
  let schema: Promise<ReturnType<typeof schemaCompletionSource>> | undefined;
  const names = async (context: CompletionContext) => {
    schema ??= tables().then((all) =>
      schemaCompletionSource({
        dialect: duckdbDialect,
        schema: Object.fromEntries(
          all.map(({ table, columns, title }) => [
            table,
            {
              self: { label: table, type: "type", detail: title[language] },
              children: columns.map(({ name, type, unit, heading }) => ({
                label: name,
                type: "property",
                detail: [type, unit?.[language] ?? heading?.[language]].filter(Boolean).join(", "),
              })),
            },
          ]),
        ),
      }),
    );
    return (await schema)(context);
  };
  let columnNames: Promise<{ label: string; type: string; detail: string }[]> | undefined;
  const columns = async (context: CompletionContext) => {
    const word = context.matchBefore(/[\w\p{L}]+/u);
    if (!word || context.matchBefore(/\.\w*/)) return null;
    columnNames ??= tables().then((all) =>
      all.flatMap(({ table, columns: own }) =>
        own.map(({ name }) => ({ label: name, type: "property", detail: table })),
      ),
    );
    const text = context.state.doc.toString();
    const options = (await columnNames).filter(({ detail }) => text.includes(detail));
    return { from: word.from, options, validFor: /^[\w\p{L}]*$/u };
  };
  return autocompletion({ override: [names, columns, functionNames, keywords], activateOnTyping: true });
}

/**
 * A SQL editor with highlighting, completion and a mark under the fault. It lives in a shadow root, where its style
 * rules are style sheet objects: the page's content policy allows no style elements.
 */
export function sqlEditor(options: Options): SqlEditor {
  const element = document.createElement("sql-editor");
  const root = element.attachShadow({ mode: "open" });
  const run = () => {
    options.onRun();
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        Prec.highest(
          keymap.of([
            { key: "Mod-Enter", run },
            { key: "Ctrl-Enter", run },
            { key: "Tab", run: acceptCompletion },
          ]),
        ),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        replaceInput,
        EditorView.lineWrapping,
        EditorState.phrases.of(editorPhrases[options.language]),
        EditorView.contentAttributes.of({ "aria-label": options.label, spellcheck: "false", autocapitalize: "off" }),
        new LanguageSupport(sql({ dialect: duckdbDialect }).language),
        syntaxHighlighting(highlighting),
        completion(options),
        lintGutter(),
        placeholder(options.placeholder ?? ""),
        keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap, indentWithTab]),
        EditorView.updateListener.of(({ docChanged }) => {
          if (docChanged) options.onChange?.();
        }),
        theme,
      ],
    }),
  });
  const mark = (fault: SqlFault | undefined) => {
    const { length } = view.state.doc;
    const marks: Diagnostic[] =
      fault?.from === undefined
        ? []
        : [
            {
              from: Math.min(fault.from, length),
              to: Math.min(fault.to ?? fault.from, length),
              severity: "error",
              message: fault.message,
            },
          ];
    view.dispatch(setDiagnostics(view.state, marks));
  };
  return {
    element,
    mark,
    text: () => view.state.doc.toString(),
    setText: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    focus: () => view.focus(),
    insert(text) {
      view.dispatch(view.state.replaceSelection(text));
      view.focus();
    },
  };
}
