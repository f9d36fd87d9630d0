import { query } from "../../../../database/query.ts";
import sql from "./editionErrors.sql?raw";

/** Bias and root mean square error of the IMF's projected China–US ratio by years ahead, in log points. */
export const editionErrors = query({
  name: "editionErrors",
  sql,
  columns: { ahead: "integer", errors: "integer", bias: "double", rmse: "double" },
});
