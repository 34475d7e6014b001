"""The facts of the event to the box on page 1: the source's words, and "suy ra …" where something was inferred."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import DatePart, DateRule, EventRole
from convert.page.parts import Fact, FactBox, Run, Words
from convert.page.words import capital, date_parts, date_words, plain, printable, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Article, Inference, Moment, Person


def fact_box(article: Article) -> Iterator[FactBox]:
    """The box, if there is a fact to put into it."""
    facts = tuple(_fact_rows(article))
    if facts:
        yield FactBox(heading="Thông tin sự kiện", facts=facts)


def _fact_rows(article: Article) -> Iterator[Fact]:
    event = article.event
    if event:
        if event.name and not (article.title and event.name.text in article.title.text):
            yield Fact(label="Sự kiện", values=(plain(capital(event.name.text)),))
        if event.start or event.end:
            yield Fact(label="Thời gian", values=(_time(article, event.start, event.end),))
        if event.place:
            yield Fact(label="Địa điểm", values=(plain(capital(event.place.text)),))
        if event.organizers:
            bodies = ", ".join(passage.text for passage in event.organizers)
            yield Fact(label="Đơn vị tổ chức", values=(plain(capital(bodies)),))
    chairs = [person for person in article.people if any(role.role is EventRole.CHAIR for role in person.roles)]
    if chairs:
        yield Fact(label="Chủ trì", values=tuple(_person(person) for person in chairs))
    if article.attendance:
        yield Fact(label="Tham dự", values=tuple(plain(capital(count.text)) for count in article.attendance))


def _person(person: Person) -> Words:
    runs = [Run(printable(capital(person.honorifics[0])) + " ")] if person.honorifics else []
    runs.append(Run(printable(person.name.text), strong=True))
    posts = "".join(f", {printable(post.text)}" for post in person.positions)
    return (*runs, Run(posts)) if posts else tuple(runs)


def _time(article: Article, start: Moment | None, end: Moment | None) -> Words:
    """The time in the source's words; an end that those of the start already say is not said twice."""
    if end is None or (start and start.span and end.span and start.span[0] <= end.span[0] < start.span[1]):
        return moment_words(article, start) if start else ()
    if start is None:
        return (Run("Đến "), *moment_words(article, end))
    return _noted(f"{capital(_said(start))} – {_said(end)}", _inferred(article, start), _inferred(article, end))


def moment_words(article: Article, moment: Moment) -> Words:
    """A moment as the source writes it, with a note on what was inferred or supplied."""
    return _noted(capital(_said(moment)), _inferred(article, moment))


def _said(moment: Moment) -> str:
    return printable(moment.text or (date_words(moment.value) if moment.value else ""))


def _noted(said: str, *notes: str) -> Words:
    note = "; ".join(filter(None, dict.fromkeys(notes)))
    return (Run(said), Run(" "), Run(f"({note})", emphasis=True)) if note else (Run(said),)


_HEAD = ("meta ", "json-ld ")
_PART_NAME = {DatePart.YEAR: "năm", DatePart.MONTH: "tháng", DatePart.DAY: "ngày"}


def _inferred(article: Article, moment: Moment) -> str:
    """How the reader can see what was not said beside the date: ``suy ra năm 2019, theo “…”``."""
    notes = []
    for inference in moment.inferred:
        if inference.part is DatePart.ALL:
            notes.append(f"không có trong văn bản, {_giver(article)}")
        else:
            part = date_parts(moment.value or "").get(inference.part.value, "")
            notes.append(f"suy ra {_PART_NAME[inference.part]} {part}, theo {_evidence(article, inference)}")
    return "; ".join(notes)


def _evidence(article: Article, inference: Inference) -> str:
    if inference.span is None:
        published = date_words(article.published.value or "") if article.published else ""
        return " ".join(filter(None, ("ngày đăng", published, _giver(article))))
    start, end = inference.span
    words = quoted(article.source.text[start:end])
    return f"ngày đăng “{words}”" if inference.rule is DateRule.PUBLICATION_DATE else f"“{words}” trong bài"


def _giver(article: Article) -> str:
    """Who gave the publication date that the text does not say: the web page's own head, or whoever converted it."""
    by = next((supplied.by for supplied in article.source.supplied if supplied.field == "published"), "")
    return "lấy từ thông tin của trang web" if by.startswith(_HEAD) else "do người chuyển đổi cung cấp"
