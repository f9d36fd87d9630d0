/** Names of files that can be read. */
export const readable = /\.(?:csv|tsv|tab|txt|jsonl|ndjson|json|parquet|xlsx|xlsm)(?:\.gz)?$/i;
