"""Checks that every page in Markdown links to what is there, and exits 1, naming the links, where one does not."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")


def pages() -> list[Path]:
    """Every page of the repository: what git tracks, and what it would, but for what an exporter wrote."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.md", ":!tests/golden/documents"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / line for line in listed.stdout.splitlines()]


def broken(page: Path) -> list[str]:
    """The links of a page that lead nowhere."""
    links = LINK.findall(page.read_text(encoding="utf-8"))
    return [f"{page.relative_to(ROOT)}: {link}" for link in links if not (page.parent / link).exists()]


def main() -> None:
    """Say which links are broken."""
    found = [line for page in pages() if page.exists() for line in broken(page)]
    for line in found:
        print(f"{line}: no such file", file=sys.stderr)
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
