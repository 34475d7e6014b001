"""How many people took part in the main event, where the text says it."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from convert.article import Role
from convert.findings import Read
from convert.lexicon import per_vocabulary, words
from convert.lexicon.counted import grammar
from convert.patterns import pattern
from convert.text.letters import UPPER
from convert.text.numbers import WrittenNumber, numbers, quantity
from convert.text.phrases import Phrases
from convert.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Quantity
    from convert.outline import Document

ROLES = frozenset({Role.LEAD, Role.PARAGRAPH, Role.LIST_ITEM})

# "41/43 đại biểu có mặt tán thành": a vote, which counts those in favour.
_VOTED = r" (?:(?:đã|đều|cùng) )?(?:tán thành|biểu quyết|nhất trí|đồng ý|bỏ phiếu|thông qua)(?!\w)"
_PRESENT = (
    rf"(?:tham dự|đến dự|về dự|có mặt(?!{_VOTED})|theo dõi|dự)"
    r"(?! (?:án|kiến|toán|thảo|bị|phòng|báo|trữ|nguồn|thi|tuyển))"
)
_IN_WHAT = (
    r"(?= ?[.,;)]|$| (?:buổi|hội|lễ|chương trình|lớp|cuộc|giải|ngày hội|diễn tập|tập huấn|phiên|kỳ họp|thi|diễu|sự kiện"
    r"|đại hội|ra quân|tọa đàm|học tập|trồng|hiến máu|tuần hành|đi bộ|đạp xe|chạy|dọn|biểu diễn|đồng diễn|tranh tài"
    r"|giao lưu|Hội|Lễ|Đại|Ngày|Giải|Chương))"
)
_TOOK_PART_AFTER = pattern(
    rf"(?:[^.;:!?]|\.(?=[0-9])){{0,120}}?(?<!\w)(?:{_PRESENT}|(?:cùng )?tham gia{_IN_WHAT}"
    r"|(?:đăng ký )?tham gia hiến máu|được (?:triệu tập|tập huấn|bồi dưỡng|phổ biến)|tranh tài|dự thi)(?!\w)"
)
_AMONG = r"[^.;!?]{0,80} (?:còn )?(?:có|gồm)"
_FOR = r"[^.;!?]{0,160} (?:cho|với)"
# Each choice begins with a letter of its own, so that a search passes over all other letters.
_TOOK_PART_BEFORE = pattern(
    r"(?:tham gia (?:của|có)|tham dự (?:của|có)|có mặt(?: của| có)?|góp mặt (?:của|có)|hưởng ứng (?:của|có)"
    r"|hiện diện (?:của|có)|chứng kiến (?:của|có)|theo dõi (?:của|có)"
    r"|thu hút(?: được)?(?: sự tham gia của)?|Thu hút(?: được)?(?: sự tham gia của)?|quy tụ|Quy tụ|triệu tập"
    r"|gặp mặt(?: thân mật)?|gặp gỡ(?: thân mật)?|tiếp xúc với|tiếp xúc cùng|đối thoại với|giao lưu với"
    rf"|tham dự{_AMONG}|Tham dự{_AMONG}|dự{_AMONG}|Dự{_AMONG}|tham gia{_AMONG}|Tham gia{_AMONG}"
    r"|tham dự (?:hội|buổi|lớp|lễ)[^.;,!?]{0,30} là"
    rf"|tập huấn{_FOR}|bồi dưỡng{_FOR}|huấn luyện{_FOR}|phổ biến{_FOR}|tuyên truyền{_FOR}|đối thoại{_FOR}"
    rf"|quán triệt{_FOR}|gặp mặt{_FOR}|khai giảng{_FOR})"
    r"(?: (?:(?:hơn|gần|trên) )?[0-9.]{1,6} [^.;!?0-9]{2,60}?,? (?:với|gồm|và))?"
    r"(?: [^.;!?0-9]{0,60}?(?:cùng|và|có|còn có|của|,))? (?:tổng số |toàn thể |đông đảo |sự tham gia của )?$"
)
_GUESTS = pattern(
    r"(?:(?:(?:Cùng|Cũng|Đến|Về|Tới) )?(?:[Tt]ham )?[Dd]ự(?! (?:án|kiến|toán|thảo|báo))(?: và [^,.;:]{2,30})?"
    r"|(?:Cùng )?[Tt]ham gia|(?:Đến|Về) với)"
    r" ?(?:[^.;:]{0,80} )?(?:có|gồm)"
)
_HAS = pattern(
    r"(?: [^.;:!?,]{0,60})? (?:có|với|thu hút|huy động|gồm|quy tụ|hội tụ)(?: sự tham gia của)? (?:tổng số |đông đảo )?$"
)
_ELSE = pattern(
    r"(?<!\w)(?:trong đó|bầu"
    r"|kết nạp|trao|tặng|hỗ trợ|khen thưởng|biểu dương|tuyên dương|tuyển|giải quyết việc làm"
    r"|đại diện cho|thay mặt|cấp(?! (?:cơ sở|xã|huyện|tỉnh|trung ương|phường))|đào tạo|quản lý|phục vụ"
    r"|toàn (?:tỉnh|huyện|xã|thành phố|ngành|Đảng bộ) (?:hiện )?có|hiện có)"
    r"(?: (?:[^.;:,]|\.(?=\S)){0,24})? ?$"
)
_OF_ONE_PLACE = pattern(
    rf"(?:này|năm nay|[0-9]{{4}}), (?:đoàn |tỉnh |huyện )?[{UPPER}]\w*(?: [{UPPER}]\w*){{0,3}} có $"
)
# "thành lập 3 tổ hội với 28 thành viên tham gia": those who belong to it.
_MEMBERS = frozenset({"thành viên", "hội viên", "xã viên", "đoàn viên"})
_FOUNDED = pattern(r"(?<!\w)(?:thành lập|xây dựng|duy trì)(?!\w)[^.;]{0,100} (?:với|gồm|có) (?:sự tham gia của )?$")
_OVER_TIME = pattern(
    r"(?:Trong )?(?:[Nn]ăm (?:qua|học|[0-9]{4})|[Nn]hiệm kỳ|[Tt]ừ (?:đầu )?năm|[Đđ]ến nay|[Tt]hời gian qua|[Nn]hững năm"
    r"|[Hh][àằ]ng năm|[Mm]ỗi năm|[Gg]iai đoạn|[0-9]{1,2} (?:năm|tháng))(?!\w)"
)
_SEVERAL = pattern(r"[0-9] (?:buổi|lớp|cuộc|đợt|khóa|hội nghị|hội thảo|hội thi|chương trình)(?!\w)")
_AND_MORE = pattern(r"(?: [^\W\d_]+){0,3}(?:,| và|, và|,? cùng) (?:gần |khoảng |hơn |trên )?")
_CHOSEN = pattern(r"(?<!\w)(?:bầu|kết nạp|khen thưởng|trao|tặng)(?!\w)")
_COMING = pattern(r"(?<!\w)(?:sẽ|[Dd]ự kiến)(?!\w)")


def find(document: Document) -> Read[tuple[Quantity, ...]]:
    """Every such number once, in order."""
    found: dict[tuple[object, ...], Quantity] = {}
    for number in _people(document):
        found.setdefault((number.value, number.to, (number.unit or "").lower()), quantity(document.view, number))
    return Read(tuple(found.values()))


def _people(document: Document) -> Iterator[WrittenNumber]:
    text = document.view.text
    counted = [number for number in numbers(text, grammar()) if number.people and number.unit not in _others()]
    begins = [number.start for number in counted]
    for role, start, end in document.running if counted else ():
        inside = counted[bisect_left(begins, start) : bisect_left(begins, end)]
        if role not in ROLES or not inside:
            continue
        said = list(sentences(text, start, end))
        at, last = 0, 0
        for number in inside:
            while at < len(said) and said[at][1] <= number.start:
                at += 1
            if at < len(said) and (_goes_on(text, last, number) or _took_part(text, said[at], number)):
                last = number.end
                yield number


def _took_part(text: str, sentence: tuple[int, int], number: WrittenNumber) -> bool:
    start, end = sentence
    before = text[max(start, number.start - 240) : number.start]
    if (
        _ELSE.search(before[-64:])
        or before.endswith("đại diện ")
        or _COMING.search(before)
        or _CHOSEN.search(before.rpartition(";")[2])
    ):
        return False
    if _OF_ONE_PLACE.search(before[-64:]) or (number.unit in _MEMBERS and _FOUNDED.search(before)):
        return False
    if _OVER_TIME.match(text, start) and _SEVERAL.search(before):
        return False
    if _TOOK_PART_BEFORE.search(before) or _TOOK_PART_AFTER.match(text, number.end, end):
        return True
    return bool(_GUESTS.match(text, start, end)) or _event_has(text, start, number)


def _goes_on(text: str, last: int, number: WrittenNumber) -> bool:
    """``65 đại biểu đương nhiên, 382 đại biểu chính thức``: another number of those counted just before."""
    return bool(last and _AND_MORE.fullmatch(text, last, number.start))


def _event_has(text: str, start: int, number: WrittenNumber) -> bool:
    """``Hội nghị có 250 đại biểu``, ``Lớp tập huấn với 120 học viên``."""
    start += len("Tại ") if text.startswith("Tại ", start) else 0
    kind = _kinds().at(text, start)
    return kind is not None and _HAS.fullmatch(text, kind, number.start) is not None


@per_vocabulary
@cache
def _kinds() -> Phrases:
    return Phrases(words("events", "kinds"), folded=True)


@per_vocabulary
@cache
def _others() -> frozenset[str]:
    return frozenset(words("events", "no_attendees"))
