"""The documents that the article cites with a number: ``Quyết định số 1234/QĐ-TTg ngày 20/3/2016 của …``."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from convert.article import Reference
from convert.findings import Read
from convert.lexicon import any_of, per_vocabulary, words
from convert.patterns import pattern
from convert.text.dates import dates
from convert.text.figures import figures
from convert.text.letters import UPPER
from convert.text.moments import moment
from convert.text.phrases import Phrases
from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.outline import Document
    from convert.text.dates import WrittenDate
    from convert.text.view import View

_CODE = r"[A-ZĐÐƯ]{1,10}[a-z]{0,3}[0-9]{0,2}"
_SYMBOL = pattern(
    rf"[0-9]{{1,5}}[a-zđA-Z]?(?: ?/ ?(?:19|20)[0-9]{{2}})?"
    rf"(?: ?/ ?{_CODE}(?: ?[-–&] ?{_CODE}){{0,4}}| ?[-–] ?{_CODE} ?/ ?{_CODE}(?:[-–.]{_CODE}){{0,2}}"
    rf"| ?[A-ZĐ]{{2,4}}/[A-ZĐ]{{2,6}})(?!\w)"
)
_DATE_COMES = pattern(r",? ?\(?(?:(?:ra|ký|ban hành) )?")
_BY = pattern(rf",? của (?=[{UPPER}])")
_ISSUER_WORD = pattern(r" ?([^\W\d_]+)")
_BARE = pattern(
    r"[0-9]{1,4}(?:/(?:19|20)[0-9]{2})?(?![0-9]|[.,/-][0-9]| ?[/-] ?[A-ZĐ])"
    r"(?= (?:của|về|ngày|và|khóa|do|trong|đã|ban)(?!\w)|[,;.:)”\"]|$|\n)"
)
_MORE = pattern(r"(?:, | và |, và )(?:số )?([0-9]{1,4})(?![0-9,.]*[0-9])(?= (?:của|và)|[,;.)]|$|\n)")
_LISTED = pattern(rf"(?:,| -)(?= [{UPPER}][^\W\d_]* [^\W\d_]+ và [{UPPER}])")
_LONGEST_ISSUER = 14


@value
class _Page:
    """A document, and where the rows of digits and the dates of its text stand: looked up once, not at each stretch."""

    document: Document
    rows: tuple[tuple[int, int], ...]
    days: tuple[WrittenDate, ...]

    @property
    def text(self) -> str:
        return self.document.view.text


def find(document: Document) -> Read[tuple[Reference, ...]]:
    """Every document once, in order of first citation; ``Chỉ thị 45`` is no other than ``45-CT/TW``."""
    found: dict[str, Reference] = {}
    bare: list[Reference] = []
    text = document.view.text
    page = _Page(document=document, rows=figures(text), days=dates(text))
    for _, start, end in document.running:
        for reference in _cited(page, start, end):
            if reference.number.replace("/", "").isdecimal():
                bare.append(reference)
            else:
                found.setdefault(_key(reference.number), reference)
    for reference in bare:
        if not any(_is_same(reference, other) for other in found.values()):
            found.setdefault(f"{reference.kind} {reference.number.lstrip('0')}".casefold(), reference)
    return Read(tuple(sorted(found.values(), key=lambda reference: reference.span)))


def _key(number: str) -> str:
    return number.replace(" ", "").replace("–", "-").replace("Ð", "Đ").casefold()


def _is_same(bare: Reference, other: Reference) -> bool:
    """Whether a bare number cites a document whose symbol the article gives elsewhere."""
    begins = re.match("[0-9]+", other.number)
    if "/" in bare.number:
        return _key(other.number).startswith(f"{bare.number}/")
    same_kind = bare.kind is None or other.kind is None or bare.kind.casefold() == other.kind.casefold()
    return begins is not None and int(begins[0]) == int(bare.number) and same_kind


def _cited(page: _Page, start: int, end: int) -> Iterator[Reference]:
    text, rows = page.text, page.rows
    last = start
    for at in range(bisect_left(rows, (start, 0)), bisect_left(rows, (end, 0))):
        begin = rows[at][0]
        if begin < last or text[begin - 1 : begin].isalnum():
            continue
        for reference, last in _at_number(page, begin, end):  # noqa: B007 - the next number begins after it
            yield reference


def _at_number(page: _Page, begin: int, end: int) -> Iterator[tuple[Reference, int]]:
    """What is cited by the number that begins here, and the bare numbers that follow it in a list."""
    text = page.text
    symbol = _SYMBOL.match(text, begin, end)
    if symbol:
        kind = _kind_before().search(text, max(0, begin - 60), begin) or _named_law().search(
            text, max(0, begin - 80), begin
        )
        if _is_symbol(text, symbol, said=kind is not None):
            yield _reference(page, kind, begin, symbol.end(), end), symbol.end()
        return
    if text[max(0, begin - 8) : begin - 1].rpartition(" ")[2] not in _last_words():
        return
    number = _BARE.match(text, begin, end)
    kind = _bare_kind().search(text, max(0, begin - 40), begin) if number else None
    if not number or not kind:
        return
    yield _reference(page, kind, begin, number.end(), end), number.end()
    more = number.end()
    while another := _MORE.match(text, more, end):
        yield _reference(page, None, another.start(1), another.end(1), another.end()), another.end()
        more = another.end()


@per_vocabulary
@cache
def _kind_before() -> re.Pattern[str]:
    kinds = any_of(words("documents", "kinds") + words("documents", "other_kinds"), capital=True)
    return pattern(rf"(?<!\w)({kinds})(?: (?:liên tịch|phê duyệt|ban hành|chuyên đề))?(?: [Ss]ố)?:? ?$")


@per_vocabulary
@cache
def _named_law() -> re.Pattern[str]:
    """``Luật Đất đai số …``: a name between the kind and its number."""
    return pattern(r"(?<!\w)([Ll]uật|Bộ luật|Pháp lệnh)(?: [^\W\d_]+){1,8} số:? $")


@per_vocabulary
@cache
def _bare_kind() -> re.Pattern[str]:
    plain, numbered = (any_of(words("documents", name)) for name in ("kinds", "other_kinds"))
    return pattern(rf"(?<!\w)(?:({plain})(?: số)?|({numbered}) số) $")


@per_vocabulary
@cache
def _last_words() -> frozenset[str]:
    return frozenset({"số", *(kind.rpartition(" ")[2] for kind in words("documents", "kinds"))})


@per_vocabulary
@cache
def _letters() -> frozenset[str]:
    return frozenset(words("documents", "letters"))


def _is_symbol(text: str, found: re.Match[str], *, said: bool) -> bool:
    before = text[max(0, found.start() - 2) : found.start()]
    if before and (before[-1].isalnum() or before[-1] in "/.,_-"):
        return False
    codes = re.findall(r"[A-ZĐÐƯ]+[a-z]*", found[0].lstrip("0123456789"))
    return said or text[max(0, found.start() - 3) : found.start()] == "số " or not _letters().isdisjoint(codes)


def _reference(page: _Page, kind: re.Match[str] | None, start: int, end: int, limit: int) -> Reference:
    text, view = page.text, page.document.view
    begin = kind.start() if kind else start
    written = _date_after(page, end, limit)
    close = written.end if written else end
    issuer = _issuer_after(text, close, limit) or (_issuer_after(text, end, limit) if written else None)
    when = moment(view, written, published=page.document.published) if written else None
    close = max(close, issuer[1] if issuer else 0)
    whole = view.passage(begin, close)
    return Reference(
        number=view.passage(start, end).text,
        kind=_kind(view, kind),
        date=when,
        issuer=view.passage(*issuer) if issuer else None,
        text=whole.text,
        span=whole.span,
    )


def _kind(view: View, kind: re.Match[str] | None) -> str | None:
    if kind is None:
        return None
    return view.passage(*kind.span(kind.lastindex or 1)).text


def _date_after(page: _Page, end: int, limit: int) -> WrittenDate | None:
    """The date whose words begin where the number ends: ``ngày 20/3/2016``, ``, ngày …``."""
    comes = _DATE_COMES.match(page.text, end)
    begins = comes.end() if comes else end
    days = page.days
    at = bisect_left(days, end, key=lambda day: day.start)
    if at < len(days) and begins - 1 <= days[at].start <= begins + 1 and days[at].end <= limit and days[at].day:
        return days[at]
    return None


def _issuer_after(text: str, end: int, limit: int) -> tuple[int, int] | None:
    by = _BY.match(text, end, limit) if text.startswith((" của ", ", của "), end) else None
    if not by:
        return None
    position = close = by.end()
    for _ in range(_LONGEST_ISSUER):
        word = _ISSUER_WORD.match(text, position, limit)
        if (
            not word
            or _stops().at(text, word.start(1))
            or (word[1] == "và" and not _name_goes_on(text, word.end() + 1))
        ):
            break
        position = close = word.end()
        if listed := _LISTED.match(text, close, limit):
            position = listed.end()
    return (by.end(), close) if close > by.end() else None


def _name_goes_on(text: str, start: int) -> bool:
    """``Bộ Giáo dục và Đào tạo``, but not ``Bộ Chính trị và Nghị định``."""
    return text[start : start + 1].isupper() and _kinds().at(text, start) is None


@per_vocabulary
@cache
def _kinds() -> Phrases:
    return Phrases(words("documents", "kinds") + words("documents", "other_kinds"))


@per_vocabulary
@cache
def _stops() -> Phrases:
    return Phrases(words("documents", "issuer_stops"))
