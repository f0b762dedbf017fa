#!/usr/bin/env bash
# Runs `tablemend jsonl` over a file in one process, and then in several engines, and compares what they give, byte by
# byte: bash examples/engines/run.sh [documents.jsonl]
#
# Installs nothing. An engine that is not there is named and left out. Needs `npm run build` first. With CHDB=folder,
# the engine of ClickHouse is taken from that folder's node_modules (npm install chdb).
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$here/../.." && pwd)"
filter="$root/dist/cli.js"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
status=0

[ -f "$filter" ] || { echo 'dist/cli.js is missing: npm run build'; exit 2; }

if [ $# -gt 0 ]; then cp "$1" "$work/in.jsonl"; else node "$here/documents.mjs" 4000 > "$work/in.jsonl"; fi
node "$filter" jsonl < "$work/in.jsonl" > "$work/sequential.jsonl"
lines="$(wc -l < "$work/in.jsonl")"
echo "one process: $lines lines in, $(wc -l < "$work/sequential.jsonl") lines out, $(wc -c < "$work/sequential.jsonl") bytes, sha256 $(sha256sum < "$work/sequential.jsonl" | cut -c1-16)"

same() {
  if cmp -s "$work/sequential.jsonl" "$2"; then echo "$1: the same $(wc -c < "$2") bytes"; else
    echo "$1: DIFFERENT, $(wc -c < "$2") bytes"
    status=1
  fi
}

# The reader of the output goes away: no message, no error.
node "$filter" jsonl < "$work/in.jsonl" 2> "$work/messages" | head -1 > "$work/first"
cmp -s <(head -1 "$work/sequential.jsonl") "$work/first" && [ ! -s "$work/messages" ] &&
  echo 'head -1: the first line, and no message' || { echo 'head -1: DIFFERENT'; status=1; }

if command -v parallel > /dev/null; then
  parallel --will-cite --pipe -k --block 256k node "$filter" jsonl < "$work/in.jsonl" > "$work/parallel.jsonl"
  same "$(parallel --version | head -1), --pipe -k" "$work/parallel.jsonl"
  parallel --will-cite --pipepart -a "$work/in.jsonl" -k --block 256k node "$filter" jsonl > "$work/pipepart.jsonl"
  same "$(parallel --version | head -1), --pipepart -k" "$work/pipepart.jsonl"
else echo 'GNU parallel: not installed (Debian: parallel)'; fi

python="${PYTHON:-}"
for each in $python /usr/bin/python3 python3; do
  if command -v "$each" > /dev/null && "$each" -c 'import distributed' 2> /dev/null; then python="$each"; break; fi
done
if [ -n "$python" ] && "$python" -c 'import distributed' 2> /dev/null; then
  "$python" "$here/on_dask.py" "$filter" "$work/in.jsonl" "$work/dask.jsonl"
  same "Dask distributed $("$python" -c 'import distributed; print(distributed.__version__)'), a worker killed on the way" "$work/dask.jsonl"
else echo 'Dask distributed: not installed (Debian: python3-distributed)'; fi

if [ -n "${CHDB:-}" ] && [ -d "$CHDB/node_modules/chdb" ]; then
  (cd "$CHDB" && node "$here/in_clickhouse.mjs" "$filter" "$work/in.jsonl" "$work/clickhouse.jsonl" "$work/session")
  same "ClickHouse $(cat "$work/session/version"), executable()" "$work/clickhouse.jsonl"
else echo 'ClickHouse: not given (npm install chdb in some folder, then CHDB=folder)'; fi

exit $status
