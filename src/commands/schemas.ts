import { writeFileSync } from "node:fs";
import { jsonSchemas } from "./jsonSchemas.ts";

// Writes the schemas that editors' programs read, from those that the build itself checks with.
for (const [path, text] of Object.entries(jsonSchemas())) {
  writeFileSync(path, text);
  console.log(path);
}
