"""The words after ``tại``, ``ở`` to the venue of the main event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.facts.event.scene import TOLD
from convert.facts.event.vocabulary import begins, phrases
from convert.patterns import pattern
from convert.text.letters import UPPER

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from convert.facts.event.scene import Scene
    from convert.outline import Document

Stretch = tuple[int, int]

_AT = pattern(r"(?<!\w)(?:[Tt]ại|(?<!hà )(?<!hỗ )(?<! ăn )ở) (?:địa bàn )?(?=[\w“\"])")
_WORD = pattern(r"[^\W_]+(?:[./&-][^\W_]+)*(?:\.|-(?= ))?(?=[ ,;:.)\n]|$)|[“\"][^”\"\n]{1,60}[”\"]|[-–&](?= )")
_IN_BRACKETS = pattern(
    r" \((?:TP|Tp|thành phố|tỉnh|huyện|xã|phường|quận|thị|số|đường|thôn|bản|ấp|khu|tổ|tầng|[0-9]+[A-Z]? "
    rf"|[{UPPER}](?!gày|háng))[^()\n]{{1,60}}\)"
)
_NAME = pattern(rf"\.? ?(?:số )?[{UPPER}0-9][^\W_]*(?: [{UPPER}0-9][^\W_]*){{0,4}}")
_WORDS = rf"[{UPPER}][^\W_]*(?: [{UPPER}][^\W_]*)"
_SHORT_NAME = pattern(
    rf" \([{UPPER}&-]{{2,12}}\) (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường)(?: {_WORDS}{{0,3}})?(?!\w)"
)
_LISTED = pattern(rf"(?:, {_WORDS}{{1,2}}){{1,5}} và {_WORDS}{{1,2}}(?=[.;,\n]|$| (?:để|nhằm|về)(?!\w))")
_SEVERAL = pattern(
    rf"các (?:xã|phường|thôn|bản|ấp|khu phố|huyện|tỉnh|thị trấn) {_WORDS}{{0,2}}(?:, {_WORDS}{{0,2}})*"
    rf"(?: và (?:xã |phường |thị trấn )?{_WORDS}{{0,2}})?(?=[.;\n]|, (?:huyện|tỉnh|[a-zđ])|$)"
)
_WAS_HELD = pattern(
    r"(?:diễn ra|được tổ chức|khai mạc|(?<!\w)tổ chức|iểm cầu (?:chính|trung tâm)|có mặt|đã đến|đã tới)"
    r"(?: (?:[^.;,\n]|\.(?=[0-9])){0,40})? (?:tại|ở) (?:địa bàn )?$"
)
_OF_OTHERS = pattern(
    r"(?:(?:hy sinh|sinh sống|cư trú|thường trú|tạm trú|trú|sinh ra|học tập|du học|lao động|an nghỉ|sống)"
    r"|(?:SN|sinh năm) ?[0-9]{4},?|[0-9] tuổi,?) $"
)
_AREA_ENDS = pattern(r"[,.;)\n]| \(| (?:(?:đã|vừa|sẽ|chính thức) )*(?:diễn ra|khai mạc)")
_POINT = pattern(r"(?<!\w)(?:[Tt]ại|từ) ((?:điểm|đầu) cầu (?:chính |trung tâm )?(?:(?:ở|tại) )?)(?=\w)")
_HOUSE = pattern(rf"[0-9]{{1,4}}[A-Z]?(?:/[0-9]{{1,4}}[A-Z]?)* (?:đường |phố )?(?=[{UPPER}][^\W_]* [{UPPER}])")
_IN_HOUSE = pattern(r"(?:[Kk]hoa|[Hh]ội trường|[Pp]hòng|[Ss]ảnh|[Gg]iảng đường|[Tt]ầng)(?!\w)")
_HOUSE_ENDS = pattern(r" \(|[.;\n]| (?:bằng|để|với|nhằm|và trực tuyến|theo)(?!\w)")
_LEADS = pattern(r"[^.;\n]* (?:làm [Tt]rưởng đoàn|dẫn đầu)")
# "… dự lễ khai giảng chung do Bộ … tổ chức tại …": another event, whose guests those of this one were.
_BY_OTHERS = pattern(r"(?<!\w)(?:dự|theo dõi|kết nối)(?!\w)[^.;]* do [^.;,]{4,60} tổ chức ?$")
_OPEN_HOUSE = pattern(r"(?:Trường|Đại học|Học viện|Cao đẳng|Bệnh viện|Viện|Trung tâm|Nhà|Bảo tàng|Thư viện) ")
_ABBREVIATED = ("TP.", "Tp.", "Q.", "P.", "TX.", "TT.")
_LONGEST = 20


def place(document: Document, told: tuple[Scene, ...]) -> Stretch | None:
    """The venue that the event's sentences name, else that of another early sentence that says where, or the title."""
    text = document.view.text
    venues = (venue for scene in told if (venue := _in_scene(text, scene)))
    found = next(venues, None) or next(_said_elsewhere(document), None)
    return found or next(_online(document), None) or _in_title(document)


def _in_scene(text: str, scene: Scene) -> Stretch | None:
    start = scene.when.full_end if scene.when else scene.start
    adverbs = (*_AT.finditer(text, start, scene.end), *_AT.finditer(text, scene.start, start))
    venues = [
        (found, venue)
        for found in sorted(adverbs, key=lambda found: not _was_held(text, found.end(), scene))
        if (venue := _venue(text, found.end(), scene.end))
        and _is_adverbial(text, found.start(), scene, venue)
        and (text[slice(*venue)] != "Việt Nam" or _was_held(text, found.end(), scene))
        and not _OF_OTHERS.search(text, max(scene.start, found.start() - 20), found.start())
        and not text.startswith("(ở ", found.start() - 1)
        and not (text.startswith(" do ", venue[1]) and _LEADS.match(text, venue[1], venue[1] + 200))
    ]
    return min(venues, key=lambda entry: _in_subject(text, *entry), default=(None, None))[1]


def _in_subject(text: str, found: re.Match[str], venue: Stretch) -> bool:
    """``Hội người Việt tại Praha tổ chức``: rather part of a name."""
    return text[found.start() - 2 : found.start() - 1] != "," and text.startswith(" tổ chức", venue[1])


def _was_held(text: str, end: int, scene: Scene) -> bool:
    return _WAS_HELD.search(text, max(scene.start, end - 24), end) is not None


def _said_elsewhere(document: Document) -> Iterator[Stretch]:
    text = document.view.text
    told = [(start, end) for role, start, end in document.running if role in TOLD][:4]
    for start, end in told:
        for found in _AT.finditer(text, start, end):
            if _WAS_HELD.search(text, max(start, found.start() - 56), found.end()) and not _BY_OTHERS.search(
                text, max(start, found.start() - 120), found.start()
            ):
                yield from (venue for venue in (_venue(text, found.end(), end),) if venue)


def _online(document: Document) -> Iterator[Stretch]:
    """``tại điểm cầu Trung tâm Hội nghị tỉnh``: where those were who joined from afar, in an early sentence."""
    text = document.view.text
    for start, end in [(start, end) for role, start, end in document.running if role in TOLD][:4]:
        for point in _POINT.finditer(text, start, end):
            if venue := _venue(text, point.end(), end):
                yield point.start(1), venue[1]


def _in_title(document: Document) -> Stretch | None:
    """``… tại Bảo tàng tỉnh`` at the end of the title."""
    title = document.title
    if title is None or title.span is None:
        return None
    text, start, end = document.view.text, document.view.index(title.span[0]), document.view.index(title.span[1])
    for found in _AT.finditer(text, start, end):
        venue = _venue(text, found.end(), end)
        if venue and not text[venue[1] : end].strip(" ."):
            return venue
    return None


def _venue(text: str, start: int, limit: int) -> Stretch | None:
    """A name, or a noun with one: ``Hội trường UBND huyện``; no ``buổi lễ``, no document, no vague ``địa phương``."""
    if text.startswith("các ", start) and (several := _SEVERAL.match(text, start, limit)):
        return several.span()
    if begins("no_places", text, start) or begins("kinds", text, start):
        return None
    if text[start].isdecimal() and not _is_address(text, start, limit):
        return None
    end = _words_end(text, start, limit)
    if end == start or not _is_definite(text, start, end):
        return None
    end = _with_areas(text, _with_house(text, start, _with_brackets(text, end, limit), limit), limit)
    return start, _with_others(text, end, limit)


def _is_definite(text: str, start: int, end: int) -> bool:
    """A name; or a house that is the only one of its kind there: ``hội trường xã``, ``sân trường``."""
    if any(char.isupper() or char.isdigit() for char in text[start:end]):
        return True
    house = begins("venues", text, start)
    return house is not None and (house < end or text.startswith("sân", start))


def _with_house(text: str, start: int, end: int, limit: int) -> int:
    """``Hội trường A, Học viện Sao Khuê (Hòa An)``: a room and the house that it is in, where that is no subject."""
    if not text.startswith(", ", end) or not _IN_HOUSE.match(text, start):
        return end
    if not (begins("bodies", text, end + 2) or begins("houses", text, end + 2)):
        return end
    house = _words_end(text, end + 2, limit)
    ends = house >= limit or _HOUSE_ENDS.match(text, house)
    hosts = text.startswith(", ", house) and _OPEN_HOUSE.match(text, end + 2) and begins("bodies", text, house + 2)
    return _with_brackets(text, house, limit) if ends or hosts else end


def _is_address(text: str, start: int, limit: int) -> bool:
    """``145 Hoa Mơ``: a house and its street; no ``12 Trường Tiểu học``."""
    number = _HOUSE.match(text, start, limit)
    return number is not None and begins("bodies", text, number.end()) is None


def _with_brackets(text: str, end: int, limit: int) -> int:
    """``Nhà hát (thành phố Sơn Nam)``; ``Trung tâm Thể dục thể thao (TDTT) tỉnh``."""
    if not text.startswith(" (", end):
        return end
    if short := _SHORT_NAME.match(text, end, limit):
        end = short.end()
    while brackets := _IN_BRACKETS.match(text, end, limit):
        end = brackets.end()
    return end


def _with_others(text: str, end: int, limit: int) -> int:
    """Another place where the event went on: ``Trạm Y tế xã Hòa An và Trường Tiểu học Hòa An``."""
    may_list = text.startswith(", ", end) and text[end + 2 : end + 3].isupper()
    if may_list and (listed := _LISTED.match(text, end, limit)):
        return listed.end()
    start = end + len(" và điểm " if text.startswith(" và điểm ", end) else " và ")
    if not text.startswith(" và ", end) or begins("bodies", text, start) is None:
        return end
    other = _with_brackets(text, _words_end(text, start, limit), limit)
    return other if other > start and (other >= limit or text[other] in ".;,\n") else end


def _words_end(text: str, start: int, limit: int) -> int:
    position = end = start
    for count in range(_LONGEST):
        word = _WORD.match(text, position, limit)
        if not word or (count and _ends_venue(text, word)):
            break
        end = word.end()
        if word[0].endswith(".") and word[0] not in _ABBREVIATED:
            end -= 1
            break
        if text[end : end + 1] != " ":
            break
        position = end + 1
    return len(text[start:end].rstrip(" -–&")) + start


def _ends_venue(text: str, word: re.Match[str]) -> bool:
    if word[0] == "của":
        return not any(begins(name, text, word.end() + 1) for name in ("areas", "bodies"))
    if word[0] == "và":
        after = text[word.end() + 1 : word.end() + 2]
        return not after.isupper() or bool(begins("bodies", text, word.end() + 1))
    in_room = text.endswith(("phòng ", "Phòng "), 0, word.start())
    return bool(begins("place_stops", text, word.start())) and not (word[0][0].isupper() or in_room)


def _with_areas(text: str, end: int, limit: int) -> int:
    """``…, xã Hòa Tiến, huyện Sơn Nam``: areas after commas belong to the place unless one is who did something."""
    if text.startswith(", trụ sở ", end):
        end = _words_end(text, end + 2, limit)
    while text[end : end + 2] == ", " and (area := phrases("areas").at(text, end + 2)):
        name = _NAME.match(text, area, limit)
        if not name or not (name.end() >= limit or _AREA_ENDS.match(text, name.end())):
            return end
        end = _with_brackets(text, name.end(), limit)
    return end


def _is_adverbial(text: str, start: int, scene: Scene, venue: Stretch) -> bool:
    """Not the place of something else that the sentence names, as in ``Hội người Việt tại …``."""
    if start == scene.start or text[max(scene.start, start - 2) : start].endswith((", ", "- ", "– ")):
        return True
    after = text[venue[1] : venue[1] + 2]
    return not after or after[0] in ",.;\n" or after == " (" or begins("place_stops", text, venue[1] + 1) is not None
