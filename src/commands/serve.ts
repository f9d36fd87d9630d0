import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { serveFolder } from "./serveFolder.ts";

const folder = fileURLToPath(new URL("../../dist/", import.meta.url));
/** The path that the build was made for. */
const base = `/${process.env.BASE ?? ""}/`.replace(/\/+/g, "/");
const handler = serveFolder(folder, base);

/** Serves dist/ on the first free port from PORT (4321) on. */
function listen(port: number): void {
  const server = createServer(handler);
  server.once("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE" && port < 65_535) listen(port + 1);
    else throw error;
  });
  server.listen(port, () => console.log(`Tideline is at http://localhost:${port}${base} (Ctrl+C ends it)`));
}

listen(Number(process.env.PORT ?? 4321));
