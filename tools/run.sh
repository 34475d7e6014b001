#!/usr/bin/env bash
# Converts samples/ to out/ as JSON, DOCX and PDF, and says where to look.
set -euo pipefail
cd "$(dirname "$0")/.."
.venv/bin/portaldoc convert samples/*.txt --to json,docx,pdf -o out/ --force
count=$(ls samples/*.txt | wc -l)
first=$(ls out/*.pdf | head -n 1)
cat <<END

$count articles are now records and documents in out/:
  $first
  ${first%.pdf}.docx
  ${first%.pdf}.json
END
