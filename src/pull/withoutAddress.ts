/** A text of an engine or of the network without anything that its address holds. */
export function withoutAddress(text: string, address: URL): string {
  const { host, hostname, username, password } = address;
  const secrets = [address.href, host, hostname, username, password]
    .flatMap((each) => [each, decodeURIComponent(each)])
    .filter((each) => each.length > 2)
    .sort((a, b) => b.length - a.length);
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, "…"), text);
}
