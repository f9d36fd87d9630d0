import { answerHere } from "../content/threads.ts";
import { type Cut, cutHere } from "./cutHere.ts";

answerHere(({ font, cut }: { readonly font: Uint8Array; readonly cut: Cut }) => cutHere(font, cut));
