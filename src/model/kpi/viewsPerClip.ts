import { denominator, notNegative } from "../domainError.ts";

/** Yield per piece of content: views / clips. Clips must be above 0. */
export function viewsPerClip(views: number, clips: number): number {
  return notNegative("views", views) / denominator("clips", clips, views);
}
