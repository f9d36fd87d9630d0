/** What the test runner adds to the environment: a build or a preview that a test starts would take it for its own. */
const runnersOwn = /^(?:BASE_URL|MODE|DEV|PROD|SSR|TEST|NODE_ENV|VITE.*)$/;

/** The environment as it was before the test runner began, for commands that a test starts. */
export function ownEnvironment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !runnersOwn.test(name));
  return { ...Object.fromEntries(own), ...more } as NodeJS.ProcessEnv;
}
