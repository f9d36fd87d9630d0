/** What has to be known of a cast from a moment to its day, after the words that “…” is what stands there. */
export const zoneNote =
  ", before anything cut it to a day or an hour, and ZONE the zone in which your days are counted, such as Asia/Seoul";
