"""Inline elements that a page shows apart though no blank stands between them: what to put there."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from convert.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborHTMLParser, LexborNode

_APART = "i.material-icons, span.material-icons, " + ", ".join(
    f"span{named}"
    for named in (
        "[hidden]",
        ".hidden",
        ".hide",
        ".d-none",
        ".sr-only",
        ".visually-hidden",
        "[style*='display:none']",
        "[style*='display: none']",
        "[itemprop='datePublished']",
        "[itemprop='dateModified']",
        "[class*='crumb']",
        ".pathway",
    )
)
_MARKS = frozenset("/|>»›→•·-–")
_NOWHERE = frozenset({"", "#", "#!", "javascript:;", "javascript:void(0)", "javascript:void(0);"})
"""Where buttons lead; two of them are two, though they lead to one place."""
_APART_TAGS = frozenset({"time", "label"})
_LONGEST = 3
_MOST = 40
"""Letters, and nodes, of which is asked."""
_DAY = pattern(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)")
_WORD_PROCESSOR = pattern(r"mso|spell|gram|apple|x_|normal", re.IGNORECASE)


def apart(tree: LexborHTMLParser) -> frozenset[int]:
    """The inline elements that are lines of their own: what no reader of the page sees, and crumbs."""
    return frozenset(node.mem_id for node in tree.css(_APART))


def between(before: LexborNode, after: LexborNode) -> str:
    """What parts two neighbours: a line end, a blank beside a mark between crumbs, else nothing.

    Word processors part words into elements anywhere, so only what shows that a page means two things is believed: a
    time, a label of a form, links to two places, elements of two names.
    """
    if _APART_TAGS.intersection((before.tag, after.tag)):
        return "\n"
    if before.tag == after.tag == "a":
        leads = [node.attributes.get("href") or "" for node in (before, after)]
        return "\n" if leads[0] != leads[1] or leads[0] in _NOWHERE else ""
    words = (_beginning(before), _beginning(after))
    if any(0 < len(said) <= _LONGEST and _MARKS.issuperset(said) for said in words):
        return " "
    if any(_DAY.match(said) for said in words):
        return "\n"
    names = (_called(before), _called(after))
    return "\n" if all(names) and names[0] != names[1] else ""


def _beginning(node: LexborNode) -> str:
    """The first words in a node, looking at a few nodes only: neighbours may hold each other's, thousands deep."""
    said = "".join(below.text_content or "" for below in islice(_below(node), _MOST) if below.tag == "-text")
    return said[:_MOST].strip()


def _below(top: LexborNode) -> Iterator[LexborNode]:
    """The nodes in a node, depth first."""
    waiting = [top.first_child]
    while waiting:
        node = waiting.pop()
        if node is not None:
            yield node
            waiting += (node.next, node.first_child)


def _called(node: LexborNode) -> str:
    called = node.attributes.get("class") or node.attributes.get("itemprop") or ""
    return "" if _WORD_PROCESSOR.match(called) else called
