import { PostgreSQL, SQLDialect } from "@codemirror/lang-sql";

/** Words that DuckDB adds to the PostgreSQL it understands. */
const words =
  "qualify exclude replace summarize describe pivot unpivot asof positional semi anti sample columns struct map macro try_cast ilike glob similar";

/** SQL as DuckDB reads it, for highlighting and completion. */
export const duckdbDialect = SQLDialect.define({
  ...PostgreSQL.spec,
  keywords: `${PostgreSQL.spec.keywords} ${words}`,
});

/** Functions offered before the engine has told its own. */
export const commonFunctions =
  "abs avg ceil coalesce concat corr count date_diff date_part date_trunc dense_rank exp first_value floor greatest lag last_value lead least len list ln log lower max median min mode nullif percent_rank quantile_cont rank regexp_extract regexp_matches regexp_replace regr_slope round row_number split_part sqrt starts_with stddev strftime string_agg strptime substring sum trim unnest upper year".split(
    " ",
  );
