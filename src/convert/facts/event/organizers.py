"""The words before ``tổ chức`` to the bodies that held the main event."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from convert.facts.event.scene import TOLD
from convert.facts.event.vocabulary import begins, phrases
from convert.lexicon import per_vocabulary, words
from convert.patterns import pattern
from convert.text.letters import UPPER
from convert.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.facts.event.scene import Scene
    from convert.outline import Document

Stretch = tuple[int, int]

_JOINT = pattern(
    r"(?P<reset>(?:^|,? |,)(?:do|được|bởi) |(?: đã)? tham mưu(?: giúp)?(?: cho)? "
    rf"|(?<!Ban) chỉ đạo (?=(?:xã|phường|huyện|thành phố|thị xã|[{UPPER}]) ?[{UPPER}]))"
    r"|,? (?:phối hợp|kết hợp|cùng|đồng chủ trì|liên kết|hợp tác) (?:với|cùng) | kết hợp "
    r"|,? với sự (?:phối hợp|đồng tổ chức) (?:của|từ) | phối hợp (?=(?:các|một số|nhiều) )"
    rf"| phối hợp (?=(?:(?:xã|phường|thôn|huyện|tỉnh|thành phố|đặc khu) )?[{UPPER}])|,? và "
    r"|-(?=HĐND|UBND|UBMTTQ|MTTQ|Ban Chỉ huy|Bộ Tư lệnh|Bộ Chỉ huy)"
    r"|, (?!chống|chữa cháy|cứu hộ|cứu nạn|[Kk]hen thưởng|thành ven)| [-–] |; | cùng "
    rf"|,?(?= \()(?! \([{UPPER}&-]{{2,12}}\) (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|[{UPPER}]))"
)
_HELD_BY = pattern(r"(?<!\w)do ((?:[^.;:!?]|(?<=T[PX])\.){4,200}?) tổ chức(?!\w)")
_DID_ELSE = pattern(
    r"(?<!Đoàn)(?<!Tổ)(?<!Ban) (?:tiến hành (?:giám sát|kiểm tra|khảo sát|thanh tra|xác minh)"
    r"|(?:giám sát|kiểm tra|khảo sát|thanh tra) (?:công tác|việc|tình hình|kết quả))(?!\w)|"
    r" thông qua (?:các |những |[0-9]{1,3} )?[Nn]ghị quyết(?!\w)|"
    r" (?:đã|vừa) (?!phối hợp|cùng|chủ trì|tham mưu|chỉ đạo|long trọng|trọng thể|trang trọng|chính thức|đồng"
    r"|tưng bừng|tổ chức|tiếp tục)(?=[^\W\d_]+ .)"
)
_OTHERS = pattern(
    r"(?:các|những|một|nhiều|lực lượng|lãnh đạo|đại diện|nhân dân|người|cán bộ|chính quyền|gia đình|nhà|bà con|toàn"
    r"|đông|cộng đồng|chi|thầy|học|giáo|đoàn viên|hội viên|bạn|anh|chị|ông|bà|cấp|cơ quan|ngành|chủ|đồng bào)(?!\w)"
)
_PUPILS = pattern(r"(?:thầy )?trò (?=[Tt]rường)")
_THIS = ("Đây là ", "Giải do ")
_EARLY = 6
_FIRST = 2
_MOST_VERBS = 8
"""Of one scene, that are tried: each has its subject read."""
_MOST_SUBJECT = 2_000
"""Characters of a subject: the longest list of bodies that anyone reads."""
_HOLDS = " tổ chức "
_JUST = pattern(
    r" (?:vừa|đã) (?:long trọng |chính thức )?(?:trao|tặng|bàn giao|ra mắt|khánh thành|khởi công|công bố|khai mạc"
    r"|phát động)(?: tặng)? "
)
_BRACKETS = pattern(r" ?\([^()]{0,80}\)")
_NO_BODY = pattern(r"\w+ (?:trưởng|viên|phó|tịch)(?!\w)")
_NO_VERB = pattern(
    r"(?:[Ll]ễ \w+ \w+ và"
    r"|các|những|nhiều|[Ll]ễ|[Hh]ội nghị"
    r"|[Bb]uổi|[Cc]uộc|[Pp]hiên|[Kk]ỳ|[Bb]an|công tác|cơ cấu|bộ máy|về|của|một số|hai|cá nhân,?"
    r"|kế hoạch|phương án|đề án"
    r"|(?<!hường )(?<!uận )(?<!hu )(?<!hố )(?<!ùng )(?<!đoàn )(?<!đội )(?<!hòng )"
    r"(?<!số )(?<![0-9])(?!(?:19|20)[0-9]{2} )[0-9]+"
    r"|Phòng|Vụ|Cục|Tổng cục) $"
)
_KEPT_TOGETHER = pattern(r"(?:ĐBQH|Đoàn đại biểu Quốc hội)(?: tỉnh| thành phố)? và $|Đảng ủy - $")
_DELEGATION = pattern(r"Đoàn (?:công tác|kiểm tra|giám sát)(?!\w)")
_DASHES = (" - ", " – ")
_WIDER = pattern(r"(?:huyện|quận|thị xã|thành phố|tỉnh) ")
_NARROWER = pattern(r" (?:xã|phường|thị trấn|huyện|quận|thị xã) ")
_WHOLE = pattern(r"(?:Bệnh viện|Trường|Đại học|Học viện|Viện|Sở|Bộ|Công ty|Tập đoàn) ")
_OF_ONE_BODY = (
    (
        pattern(r"(?:Văn phòng|VP) (?:HĐND|UBND|Đoàn ĐBQH)(?: và HĐND)?$"),
        (" và ", ", ", *_DASHES),
        pattern("[UH][BĐ]ND"),
    ),
    (pattern(r"Ban (?:Văn hóa|Kinh tế|Pháp chế|Dân tộc|Đô thị)[^,]*$"), (", ",), pattern("HĐND")),
    (pattern(r"(?:Trung tâm|Khoa|Chi nhánh) "), _DASHES, _WHOLE),
    (pattern(r"(?:Phòng|Khoa) "), (", ",), _WHOLE),
    (
        pattern(r"(?:Đồn|Trạm|Đại đội|Tiểu đoàn|Trung đoàn|Lữ đoàn|Sư đoàn|Hải đội|Hải đoàn) "),
        (", ",),
        pattern(
            r"(?:Bộ đội Biên phòng|BĐBP|Bộ Chỉ huy|Ban Chỉ huy|Công an|Bộ Tư lệnh|Quân khu|Quân đoàn|Sư đoàn|Lữ đoàn"
            r"|Trung đoàn|Quân chủng|Binh chủng|Vùng) "
        ),
    ),
)
"""A part of a body, what may join it to the body, and the body: ``Ban Dân tộc, HĐND tỉnh``."""


def organizers(document: Document, told: tuple[Scene, ...], place: Stretch | None) -> tuple[Stretch, ...]:
    """Each body that a sentence of the event says held it, ``X phối hợp với Y tổ chức`` giving both."""
    text = document.view.text
    held = next((bodies for scene in told if (bodies := _of_scene(text, scene, place))), ())
    return held or next(_said_elsewhere(document), ()) or next(_said_undated(document), ())


def _said_elsewhere(document: Document) -> Iterator[tuple[Stretch, ...]]:
    """``Hội nghị do X và Y phối hợp tổ chức``, ``Đây là giải do X tổ chức`` in an early sentence without a date."""
    text = document.view.text
    told = [(start, end) for role, start, end in document.running if role in TOLD][:_EARLY]
    for start, end in (sentence for stretch in told for sentence in sentences(text, *stretch)):
        kind = start if text.startswith(_THIS, start) else phrases("kinds").at(text, start)
        by = _HELD_BY.search(text, kind, end) if kind is not None else None
        if by and (bodies := _bodies(text, by.start(1), _subject_end(text, by.start(1), by.end(1)))):
            yield bodies


def _said_undated(document: Document) -> Iterator[tuple[Stretch, ...]]:
    """``UBND xã Hòa An vừa tổ chức lễ …``, which a later sentence dates."""
    text = document.view.text
    told = [(start, end) for role, start, end in document.running if role in TOLD][:_FIRST]
    for start, end in (sentence for stretch in told for sentence in sentences(text, *stretch)):
        verb = _held_lately(text, start, end) if begins("bodies", text, start) else 0
        if verb > 0:
            bodies = _bodies(text, start, _subject_end(text, start, verb))
            if bodies and not _DID_ELSE.search(text, start, verb):
                yield bodies


def _held_lately(text: str, start: int, end: int) -> int:
    """Where it is said that something was held, or just done; -1 where it is not."""
    verb = text.find(_HOLDS, start, end)
    if verb > 0 and begins("kinds", text, verb + len(_HOLDS)):
        return verb
    just = _JUST.search(text, start, end)
    return just.start() if just else -1


def _of_scene(text: str, scene: Scene, place: Stretch | None) -> tuple[Stretch, ...]:
    start = scene.when.full_end if scene.when else scene.start
    for verb in _verbs(text, scene):
        begin = scene.start if verb < start else place[1] if place and start <= place[1] <= verb else start
        found = _bodies(text, begin, _subject_end(text, begin, verb)) if verb > begin else ()
        if found and (_DID_ELSE.search(text, found[0][0], verb) or _only_visits(text, found[0], verb)):
            found = ()
        if found:
            return found
        if scene.when and begin == start and _subject_end(text, start, verb) <= start:
            return _bodies(text, scene.start, _subject_end(text, scene.start, scene.when.start))
    return ()


def _only_visits(text: str, body: Stretch, verb: int) -> bool:
    """``Đoàn giám sát … giám sát``: a delegation holds what it is said to have held, ``tổ chức``, and nothing else."""
    return not text.startswith("tổ chức", verb) and _DELEGATION.match(text, body[0]) is not None


def _verbs(text: str, scene: Scene) -> list[int]:
    """Where it is said that something was held, ``tổ chức`` first."""
    found = [
        verb
        for verb in phrases("held").all(text, scene.start, scene.end)
        if text[verb[0]].islower() and not _NO_VERB.search(text, max(scene.start, verb[0] - 24), verb[0])
    ]
    return [start for start, _ in sorted(found, key=lambda verb: text[verb[0] : verb[1]] != "tổ chức")[:_MOST_VERBS]]


def _subject_end(text: str, start: int, end: int) -> int:
    """The subject without the adverbs before the verb: ``đã long trọng``."""
    while end > start:
        end = start + len(text[start:end].rstrip(" ,"))
        if not text.endswith(_adverbs(), start, end):
            break
        end -= len(next(adverb for adverb in _adverbs() if text.endswith(adverb, start, end)))
    return end


@per_vocabulary
@cache
def _adverbs() -> tuple[str, ...]:
    """Adverbs, each with the blank before it."""
    return tuple(f" {adverb}" for adverb in words("events", "adverbs"))


def _bodies(text: str, start: int, end: int) -> tuple[Stretch, ...]:
    found: list[Stretch] = []
    others = start = max(start, end - _MOST_SUBJECT)
    for first, cut, resets in _pieces(text, start, end):
        pupils = _PUPILS.match(text, first, cut)
        piece_start = pupils.end() if pupils else first
        piece_end = _subject_end(text, piece_start, cut)
        if resets:
            found.clear()
        if others > start and _is_where(text, others, piece_start):
            continue
        before, others = others, start
        if found and _belongs(text, found[-1], piece_start):
            found[-1] = (found[-1][0], piece_end)
        elif _is_body(text, piece_start) or (found and _is_partner(text, found[-1][1], piece_start)):
            found.append((piece_start, piece_end))
        elif piece_end > piece_start:
            if found and before == start and _goes_on(text, found[-1], (piece_start, piece_end)):
                found[-1] = (found[-1][0], piece_end)
            else:
                others = piece_end
    return tuple(found)


def _is_where(text: str, end: int, start: int) -> bool:
    """``bà con làng Kon Pring, thị trấn Đồi Mơ``: where those are who are no body."""
    return text[end:start] == ", " and text[start].islower() and begins("areas", text, start) is not None


def _is_partner(text: str, end: int, start: int) -> bool:
    """``… phối hợp với Liên danh nhà thầu …``: whoever one holds it with is a body, whatever its name begins with."""
    return text[start].isupper() and "hợp " in text[end:start]


def _goes_on(text: str, body: Stretch, piece: Stretch) -> bool:
    """``Sở Văn hóa, Thể thao``; ``Ban Tổ chức lễ giỗ – lễ hội``; ``Hội khoa học và kỹ thuật``: no body of its own."""
    start, end = piece
    joint = text[body[1] : start]
    if text[start].isupper() or joint in {" - ", " – "}:
        return True
    if _OTHERS.match(text, start) or begins("bodies", text[start].upper() + text[start + 1 : end], 0) is not None:
        return False
    return joint == " và " or (joint == ", " and text.startswith(" và ", end))


def _belongs(text: str, body: Stretch, start: int) -> bool:
    """``UBND xã Hòa An, huyện Sơn Nam``: where a body is; ``Đoàn ĐBQH và HĐND``: halves of one name."""
    joint = text[body[1] : start]
    if any(joint in joints and part.match(text, *body) and of.match(text, start) for part, joints, of in _OF_ONE_BODY):
        return True
    if joint == " - " and text.startswith(("UBND", "HĐND", "Ủy ban"), start):
        return False
    if _KEPT_TOGETHER.search(text, body[0], start):
        return True
    if joint in _DASHES and _WIDER.match(text, start):
        return _NARROWER.search(text, *body) is not None
    area = text[start].islower() or text.startswith(("TP", "Tp"), start)
    return joint == ", " and area and begins("areas", text, start) is not None


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """The subject cut where lists are joined; ``do`` and ``được`` begin it anew, what stands in brackets is no part."""
    position, resets = _past_blanks(text, start, end), False
    for cut in _JOINT.finditer(text, start, end):
        if cut.start() < position:
            continue
        yield position, cut.start(), resets
        position, resets = cut.end(), bool(cut["reset"])
        if brackets := _BRACKETS.match(text, position, end):
            position = brackets.end()
    yield _past_blanks(text, position, end), end, resets


def _past_blanks(text: str, start: int, end: int) -> int:
    while start < end and text[start] in " ,":
        start += 1
    return start


def _is_body(text: str, start: int) -> bool:
    head = begins("bodies", text, start)
    if head is None or _NO_BODY.match(text, start) or any(begins(name, text, start) for name in ("kinds", "no_bodies")):
        return False
    return not text[start:head].islower() or text[head + 1 : head + 2].isupper()
