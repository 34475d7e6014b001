"""A code to its page: what it is, why it matters, an example, and what to do, in Vietnamese and English."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from convert.values import value

LANGUAGES = {"vi": "Tiếng Việt", "en": "English"}
_LABELS = {
    "vi": ("Là gì.", "Vì sao.", "Ví dụ.", "Cách xử lý."),
    "en": ("What.", "Why.", "Example.", "What to do."),
}


@value(kw_only=False)
class Explanation:
    """One code in one language; each part is one paragraph of Markdown."""

    what: str
    why: str
    example: str
    remedy: str


@cache
def page(code_id: str) -> str:
    """The page of a code (``PD411``) as Markdown. Raises FileNotFoundError where there is none."""
    return files("convert.codes").joinpath(f"{code_id}.md").read_text(encoding="utf-8")


def section(code_id: str, language: str) -> str:
    """What a page says in one language, without its heading."""
    found = re.search(rf"^## {LANGUAGES[language]}\n\n(.*?)(?=\n## |\Z)", page(code_id), re.MULTILINE | re.DOTALL)
    return found[1].strip() if found else ""


def explanation(code_id: str, language: str = "en") -> Explanation:
    """The four paragraphs of a page. Raises ValueError where the page has not its form."""
    paragraphs = section(code_id, language).split("\n\n")
    marks = [f"**{label}** " for label in _LABELS[language]]
    if len(paragraphs) != len(marks) or not all(map(str.startswith, paragraphs, marks)):
        raise ValueError(f"docs/codes/{code_id}.md: {LANGUAGES[language]} is not four paragraphs {' '.join(marks)}")
    return Explanation(*(text.removeprefix(mark) for text, mark in zip(paragraphs, marks, strict=True)))
