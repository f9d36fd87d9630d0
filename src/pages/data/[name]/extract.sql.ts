import type { APIRoute } from "astro";
import { catalogue } from "../../../datasets/catalogue.ts";
import { type Extract, extractOf } from "../../../datasets/extract.ts";

export const getStaticPaths = () =>
  catalogue.flatMap((dataset) => {
    const extract = extractOf(dataset);
    return extract ? [{ params: { name: dataset.name }, props: { extract } }] : [];
  });

/** What the engine was asked for the rows of a pulled table, byte for byte: the descriptor beside it gives its hash. */
export const GET: APIRoute<{ extract: Extract }> = ({ props }) =>
  new Response(props.extract.bytes, { headers: { "content-type": "application/sql; charset=utf-8" } });
