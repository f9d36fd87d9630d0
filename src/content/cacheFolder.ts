import { homedir } from "node:os";
import { join } from "node:path";

/** Where copies of what others hold are kept, outside the repository: TIDELINE_CACHE, else the user's own folder of caches (XDG). */
export function cacheFolder({ TIDELINE_CACHE, XDG_CACHE_HOME }: NodeJS.ProcessEnv = process.env): string {
  return TIDELINE_CACHE || join(XDG_CACHE_HOME || join(homedir(), ".cache"), "tideline");
}
