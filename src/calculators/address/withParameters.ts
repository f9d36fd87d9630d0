/** A query string with some parameters changed; an empty value takes one away. */
export function withParameters(search: string, changes: Readonly<Record<string, string>>): URLSearchParams {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === "") parameters.delete(name);
    else parameters.set(name, value);
  }
  return parameters;
}
