/** Whether a request stays on the page's own host. */
export function isOwnOrigin(address: string, base: string): boolean {
  try {
    return new URL(address, base).origin === new URL(base).origin;
  } catch {
    return false;
  }
}

/**
 * Keeps a worker on its own host, whatever the engine inside it tries: fetch and XHR are checked, other ways out and
 * ways to keep things beyond the page are removed. The content policy says the same; this holds where a host forgets the header.
 */
export function guardOrigin(scope: typeof globalThis): void {
  const base = scope.location.href;
  const { fetch } = scope;
  scope.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!isOwnOrigin(address, base)) return Promise.reject(new TypeError(`${address} is on another host`));
    return fetch(input, init);
  };
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (
    this: XMLHttpRequest,
    method: string,
    address: string | URL,
    ...rest: unknown[]
  ) {
    if (!isOwnOrigin(String(address), base)) throw new TypeError(`${address} is on another host`);
    return (open as (...all: unknown[]) => void).call(this, method, address, ...rest);
  } as typeof open;
  for (const name of ["WebSocket", "EventSource", "WebTransport", "indexedDB", "BroadcastChannel"]) {
    Object.defineProperty(scope, name, { value: undefined, configurable: false });
  }
  if (scope.navigator?.storage) {
    Object.defineProperty(scope.navigator, "storage", { value: undefined, configurable: false });
  }
}
