import { enableCompileCache } from "node:module";

// Half the time of a second run would go into reading the code: what Node makes of it is kept beside the packages.
enableCompileCache("node_modules/.cache/tideline/code");
await import("./runCheck.ts");
