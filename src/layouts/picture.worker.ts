import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { answerHere } from "../content/threads.ts";
import { drawPng, type PictureAsked } from "./drawPng.ts";

// The pixels of a picture are ten megabytes outside the heap, of which the collector of a thread that makes little else
// hears nothing: it is asked.
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const between = 4;
let drawn = 0;

answerHere((asked: PictureAsked) => {
  drawn += 1;
  if (drawn % between === 0) setImmediate(collect);
  return drawPng(asked);
});
