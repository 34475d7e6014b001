#!/usr/bin/env bash
# Makes .venv with the product, its tools and, where they are missing, the Pango libraries.
set -euo pipefail
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "portaldoc needs Python 3.11 or later; set PYTHON=python3.11" >&2; exit 1; }
[ -x .venv/bin/python ] || "$python" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --group dev --editable . 2>&1
touch .venv/ready
