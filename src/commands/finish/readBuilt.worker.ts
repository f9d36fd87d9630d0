import { answerHere } from "../../content/threads.ts";
import { builtPages } from "./builtPage.ts";
import type { ToRead } from "./readBuilt.ts";

answerHere(({ names, ...folder }: ToRead) => Buffer.from(JSON.stringify(names.map(builtPages(folder)))));
