/** The longest address that is written into a picture, in characters. */
const longest = 240;

/**
 * A whole address as it is read under a picture: without its protocol, and in letters rather than percent signs where
 * that changes nothing. One that would fill the picture is cut to its page.
 */
export function shownAddress(url: string): string {
  const { host, pathname } = new URL(url);
  const short = url.length <= longest ? url.replace(/^https?:\/\//, "") : `${host}${pathname}`;
  try {
    return decodeURI(short);
  } catch {
    return short;
  }
}
