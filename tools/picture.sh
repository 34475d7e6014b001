#!/usr/bin/env bash
# Draws the README's picture: the first page of a sample's PDF. Needs pdftoppm (poppler-utils).
set -euo pipefail
cd "$(dirname "$0")/.."
stem=hoi-nghi-trien-khai-cai-cach-hanh-chinh
command -v pdftoppm >/dev/null || { echo "picture: pdftoppm is missing; apt-get install poppler-utils" >&2; exit 1; }
mkdir -p docs/images
.venv/bin/portaldoc convert "samples/$stem.txt" -o docs/images/page.pdf --force
pdftoppm -png -r 90 -f 1 -l 1 -singlefile docs/images/page.pdf docs/images/first-page
rm docs/images/page.pdf
