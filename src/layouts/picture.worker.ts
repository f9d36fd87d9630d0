import { answerHere } from "../content/threads.ts";
import { drawPng, type PictureAsked } from "./drawPng.ts";

answerHere((asked: PictureAsked) => drawPng(asked));
