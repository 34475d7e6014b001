"""A document to the sentence that says when the main event was, and what was done."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING

from convert.article import Role
from convert.facts.event.vocabulary import phrases
from convert.patterns import pattern
from convert.text.dates import WrittenDate, dates, today
from convert.text.letters import UPPER
from convert.text.moments import day_of, moment
from convert.text.sentences import sentences
from convert.values import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.outline import Document

_STRETCHES = 10
_LONG_AGO = 180
_LONGEST = 45
_FIRST_PORTALS = 1996
_TODAY = pattern(" (?:nay|qua)[ ,(]")
TOLD = frozenset({Role.LEAD, Role.PARAGRAPH, Role.LIST_ITEM})
_ELSEWHEN = pattern(
    r"(?:thành lập|trước|kể từ|đến|tới|tính đến|hết|sinh|mất|hạn|từ trần|giải phóng|chiến thắng|sau|gửi|nhận"
    r"|(?<! ngày )(?<! qua )(?<! nay )\("
    rf"|[Nn]gày [{UPPER}][^,;]{{0,40}}|[A-ZĐ][\w/-]*[-/][A-ZĐ][\w]*,?(?: ra| ký| ban hành)?) ?(?:vào |là )?$"
)
# "Thực hiện Kế hoạch số 05/KH-HĐND, ngày 17/4, Đoàn …": the day is that of the deed.
_UNDER_ORDER = pattern(r"(?<![.;] )(?:Thực hiện|Triển khai|Theo|Căn cứ) [^.;:]*[-/][A-ZĐ]\w*, (?:vào )?$")
# Up to when something is counted: "Tính đến 17 giờ ngày …"; not the last hour of a span ("từ 8 giờ đến 11 giờ ngày …").
_COUNTED = pattern(
    r"(?:(?<!\w)[Tt]ính đến|[Cc]ập nhật(?: đến| lúc)?|(?:[Ss]ố liệu|[Tt]hống kê|[Tt]ổng hợp|[Bb]áo cáo)[^,.;]{0,16} đến"
    r"|(?<!\w)(?:[Đđ]ến|[Tt]ới) thời điểm|(?:^|\. )(?:Đến|Tới))(?: hết| thời điểm| khoảng)?"
    r"(?: [0-9]{1,2} ?(?:giờ|[hHg:])(?: ?[0-9]{2})?(?: phút)?)?,? ?(?:của )?$"
)
_ISSUED = pattern(
    r"(?<!\w)(?:ban hành|phê duyệt|có hiệu lực|thông báo|có (?:công văn|văn bản|thông báo|báo cáo|tờ trình)"
    r"|ký [Qq]uyết định|bổ nhiệm)(?!\w)"
)
_IN_PERSON = pattern(r"(?<!\w)(?:tổ chức|trao(?! đổi))(?!\w)")
_LASTS = pattern(r"(?:diễn ra|tổ chức|kéo dài|tranh tài|thi đấu|[Tt]hời gian)[^.;:\n]{0,30}$")
_CLOSES = pattern(
    r"(?<!\w)(?:(?:diễn ra|kéo dài|được tổ chức)(?: từ (?:nay|hôm nay))?,? (?:đến|tới)(?: hết)?"
    r"|(?:kết thúc|bế mạc|tổng kết)(?: (?:vào|trong|và trao giải|và trao thưởng))*) $"
)
_CALLED = ("Giải ", "Trại ")
_BEGINS = pattern(r"(?:khai mạc|bắt đầu|diễn ra|từ) [^.;]{0,16}[0-9]")
_FUTURE = pattern(r"(?<!\w)(?:sẽ|[Dd]ự kiến|sắp|(?<!công tác )chuẩn bị)(?!\w)")


@value
class Scene:
    """The sentence ``text[start:end]`` that tells of the event, and its date, if it says one."""

    start: int
    end: int
    when: WrittenDate | None


def scenes(document: Document) -> tuple[Scene, ...]:
    """The first sentence that says when something was held or done, and those that tell more of the same day.

    What is still to come is told only where nothing else is.
    """
    text = document.view.text
    known = day_of(document.published) is not None
    past: list[Scene] = []
    coming: list[Scene] = []
    for start, end in _sentences(document):
        when = _when(document, start, end)
        if not when or _is_issue(text, when.full_end, end):
            continue
        if not (_opens(text, start, end, when) or _tells(text, start, end)):
            continue
        future = _FUTURE.search(text, start, min(end, when.full_end + 120)) or (when.days_ago is not None and not known)
        if not future and not (when.year and _is_ahead(document, when)):
            past.append(Scene(start=start, end=end, when=when))
        elif not _is_ahead(document, when):
            coming.append(Scene(start=start, end=end, when=when))
    found = past or coming or _undated(document)
    return tuple(scene for scene in found if _same_day(scene, found[0]))


def _is_ahead(document: Document, when: WrittenDate) -> bool:
    """Whether a day to come is later than the article: by its year, else because it was last so long ago."""
    published = day_of(document.published)
    said = moment(document.view, when, published=document.published).value
    if published is None or said is None or len(said) < len("2019-05-14") or said.startswith("-"):
        return False
    days = (published - date.fromisoformat(said[:10])).days
    return days < 0 or (when.year is None and days > _LONG_AGO)


def last_day(document: Document, first: WrittenDate) -> WrittenDate | None:
    """This day as a range where another sentence says how long the event lasts.

    ``Hội nghị diễn ra trong hai ngày 5 và 6/10``; ``Hội thi sẽ kết thúc vào ngày 6/10``.
    """
    if first.until or first.month is None:
        return None
    text = document.view.text
    for written in dates(text):
        if _begins_with(written, first):
            whole = written if _LASTS.search(text, max(0, written.start - 48), written.start) else None
        else:
            whole = replace(first, until=written) if _closes(text, written, first) else None
        if whole and _is_told(document, written):
            return whole
    return None


def _is_told(document: Document, written: WrittenDate) -> bool:
    return any(start <= written.start < end for role, start, end in document.running if role in TOLD)


def _begins_with(written: WrittenDate, first: WrittenDate) -> bool:
    """A range from the day on which the event began."""
    same_year = None in (written.year, first.year) or written.year == first.year
    return written.until is not None and same_year and (written.day, written.month) == (first.day, first.month)


def _closes(text: str, written: WrittenDate, first: WrittenDate) -> bool:
    """``Hội thi sẽ kết thúc vào ngày 6/10``: the day on which what is called an event ends, soon after the first.

    Not where that event is said to begin on a day of its own: ``Lễ hội sẽ khai mạc ngày 3/10 và bế mạc ngày 6/10``.
    """
    if written.until or written.day is None or not 0 < _days_between(first, written) <= _LONGEST:
        return False
    said = _CLOSES.search(text, max(0, written.start - 48), written.start)
    if said is None:
        return False
    start = max(0, said.start() - 64)
    before = (max(start, text.rfind("\n", start, said.start()), text.rfind(". ", start, said.start())), said.start())
    called = phrases("kinds").first(text, *before) or any(word in text[slice(*before)] for word in _CALLED)
    return bool(called) and not _BEGINS.search(text, *before)


def _same_day(scene: Scene, first: Scene) -> bool:
    if scene.when is None or first.when is None:
        return scene is first
    return (scene.when.day, scene.when.month) == (first.when.day, first.when.month)


def _sentences(document: Document) -> Iterator[tuple[int, int]]:
    """The sentences of the first stretches that name a day."""
    text = document.view.text
    days = [written.start for written in dates(text) if written.day is not None]
    for start, end in _stretches(document):
        dated = bisect_left(days, start) < bisect_left(days, end)
        if dated or _TODAY.search(text, start, min(end, start + 400)):
            yield from sentences(text, start, end)


def _stretches(document: Document) -> list[tuple[int, int]]:
    return [(start, end) for role, start, end in document.running if role in TOLD][:_STRETCHES]


_start = attrgetter("start")


def _when(document: Document, start: int, end: int) -> WrittenDate | None:
    text = document.view.text
    written = dates(text)
    for day in written[bisect_left(written, start, key=_start) : bisect_left(written, end, key=_start)]:
        if day.day is not None and _is_setting(document, start, day):
            return day
    return today(text, start, min(end, start + 160))


def _is_setting(document: Document, start: int, written: WrittenDate) -> bool:
    """Whether the date is that of what the sentence tells: not a document's, an anniversary's, a deadline."""
    text = document.view.text
    before = text[max(start, written.start - 64) : written.start]
    runs_from = written.until is None and before.endswith(("từ ", "Từ "))
    if runs_from or _is_count(before):
        return False
    if _ELSEWHEN.search(before) and not (_UNDER_ORDER.search(before) and text.startswith(", ", written.full_end)):
        return False
    year = (written.until or written).year
    if (year and year < _FIRST_PORTALS) or _days(written) > _LONGEST:
        return False
    published = day_of(document.published)
    return not (year and published and not -1 <= published.year - year <= 2)


def _is_count(before: str) -> bool:
    return ("ến" in before or "ới" in before or "nhật" in before) and _COUNTED.search(before) is not None


def _days(written: WrittenDate) -> int:
    """About how many days a range lasts; 0 for a single day, and where its months are not said."""
    return _days_between(written, written.until) if written.until else 0


def _days_between(first: WrittenDate, last: WrittenDate) -> int:
    if not (last.month and last.day and first.month and first.day):
        return 0
    days = (last.month - first.month) * 30 + last.day - first.day
    return days + (last.year - first.year) * 365 if last.year and first.year else days % 365


def _opens(text: str, start: int, end: int, when: WrittenDate) -> bool:
    """Whether the sentence begins with its date, so that whatever follows is what happened then."""
    before = text[start : when.start]
    return (
        end - when.full_end > 40
        and len(before) < 40
        and not before.strip(" -–").lower().endswith(("từ", "kể từ", "đến", "trước", "sau"))
    )


def _is_issue(text: str, start: int, end: int) -> bool:
    """Whether all that is told is that a document came out: ``Ngày 5/10, UBND tỉnh ban hành Kế hoạch …``.

    A decision that is handed over, or an appointment that is made known, is more: people were there.
    """
    issued = _ISSUED.search(text, start, end)
    if issued is None or _IN_PERSON.search(text, start, issued.start()):
        return False
    if issued[0] == "bổ nhiệm" and "công bố" in text[start : issued.start()]:
        return False
    return phrases("kinds").first(text, start, issued.start()) is None


def _tells(text: str, start: int, end: int) -> bool:
    """Whether the sentence says that something was held or done."""
    return any(phrases(name).first(text, start, end) for name in ("kinds", "held", "acts", "happened"))


def _undated(document: Document) -> list[Scene]:
    """A sentence of the first two that says who held what, though not when."""
    text = document.view.text
    first = _stretches(document)[:1]
    for start, end in [sentence for stretch in first for sentence in sentences(text, *stretch)][:2]:
        for held_start, held_end in phrases("held").all(text, start, end):
            names_it = text[held_start].islower() and any(
                phrases(name).at(text, held_end + 1) for name in ("kinds", "acts")
            )
            if names_it and not _FUTURE.search(text, start, held_start):
                return [Scene(start=start, end=end, when=None)]
    return []
