import sql from "./editionErrors.sql?raw";
import { query } from "./query.ts";

/** Bias and root mean square error of the IMF's projected China–US ratio by years ahead, in log points. */
export const editionErrors = query({
  name: "editionErrors",
  sql,
  columns: { ahead: "integer", errors: "integer", bias: "double", rmse: "double" },
});
