#!/usr/bin/env bash
# Makes .venv with the product, its tools and, where they are missing, the system's libraries that PDF needs.
set -euo pipefail
cd "$(dirname "$0")/.."

stop() { printf 'setup: %s\n' "$*" >&2; exit 1; }

new_enough() { command -v "$1" >/dev/null && "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
  local candidate
  for candidate in "${PYTHON:-python3}" python3.13 python3.12 python3.11; do
    if new_enough "$candidate"; then echo "$candidate"; return; fi
  done
  stop "portaldoc needs Python 3.11 or later, and ${PYTHON:-python3} is $("${PYTHON:-python3}" --version 2>&1 || true); set PYTHON=…"
}

# The packages of Debian and Ubuntu that are missing here, one a line.
missing() {
  "$python" -c 'import ensurepip, venv' 2>/dev/null || "$python" -c 'import sys; print("python3.%d-venv" % sys.version_info[1])'
  "$python" - <<'END'
import ctypes
for library, package in (
    ("libpango-1.0.so.0", "libpango-1.0-0"),
    ("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"),
    ("libharfbuzz-subset.so.0", "libharfbuzz-subset0"),
):
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package)
END
}

install() {
  local line="apt-get install -y --no-install-recommends $*" as=()
  command -v apt-get >/dev/null || stop "these are missing; install what your system calls them: $*"
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || stop "system packages are missing; run this line, then make again:
  sudo $line"
    as=(sudo -n)
  fi
  echo "setup: installing $*"
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive $line -qq >/dev/null 2>&1 && return
  "${as[@]}" apt-get update -qq || stop "apt-get has no network; run this line when there is one, then make again:
  $line"
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive $line -qq >/dev/null || stop "apt-get could not install $*; run this line to see why:
  $line"
}

python=$(find_python)
packages=$(missing)
[ -z "$packages" ] || install $packages
# Some tests look at PDFs with poppler's programs, and are skipped where those cannot be had.
command -v pdftotext >/dev/null || (install poppler-utils) 2>/dev/null || echo "setup: without poppler-utils some tests of PDFs are skipped"

if ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
  rm -rf .venv
  "$python" -m venv .venv || stop "$python cannot make a virtual environment; see above"
fi

pip() {
  .venv/bin/python -m pip --disable-pip-version-check "$@" >>.venv/setup.log 2>&1 && return
  tail -n 20 .venv/setup.log >&2
  stop "pip could not install what is needed (is there a network?); all it said is in .venv/setup.log"
}
echo "setup: filling .venv"
.venv/bin/python -c 'import pip; exit(tuple(map(int, pip.__version__.split(".")[:2])) < (25, 1))' || pip install --upgrade 'pip>=25.1'  # dependency groups
pip install --constraint constraints.txt --group dev --editable .
# A tree that is installed as it lies is not compiled by pip, and start-up would read its source each time.
.venv/bin/python -m compileall -q src
touch .venv/ready
