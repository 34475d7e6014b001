"""The vocabulary of people and posts as a table of word sequences, each with the groups that it belongs to."""

from __future__ import annotations

from functools import cache, lru_cache, reduce
from operator import or_
from typing import Any, TypeAlias

from convert.lexicon import listed, per_vocabulary, plain_table, table, words
from convert.patterns import pattern
from convert.values import field, state

_GLUED = "phó|trưởng|bí|chủ|giám|nguyên|[uủ][ỷy]|chánh|tổ|đội|hiệu|tổng|cán|chuyên|giáo|giảng|thành"
# A dash without spaces joins the halves of a foreign name ("Lếch-lay"), unless a post begins behind it.
WORD = pattern(rf"[^\W_]+(?:['’]\w+|-(?!(?:{_GLUED})(?:\s|\Z))[a-zđ]\w*)*|[^\w\s]|_")


class Group:
    """What a word or sequence of words can be, as bits: plain integers, which cost a tenth of an enum's."""

    ADDRESS = 1
    PLURAL = 2
    TITLE = 4
    CALLING = 8
    HEAD = 16
    BARE_HEAD = 32
    PREFIX = 64
    MODIFIER = 128
    OPEN_BODY = 256
    CLOSED_BODY = 512
    PHRASE = 1024
    STOP = 2048
    AFTER_AND = 4096
    UNIT = 8192
    CHAIR = 1 << 14
    ATTENDEE = 1 << 15
    SPEAKER = 1 << 16
    WEAK = 1 << 17
    NOMINAL = 1 << 18
    ADVERB = 1 << 19
    KIND = 1 << 20
    FORMAL = 1 << 21
    FIRM = 1 << 22
    TURN = 1 << 23
    SMALL = 1 << 24
    SILENT = 1 << 25
    CONNECTIVE = 1 << 26
    MARK = 1 << 27
    HONORIFIC = ADDRESS | PLURAL | TITLE | CALLING
    CUE = CHAIR | ATTENDEE | SPEAKER | WEAK
    POST = HEAD | BARE_HEAD | PREFIX
    SHAPE = HONORIFIC | HEAD | CUE | STOP
    TELLING = HONORIFIC | POST | CUE | ADVERB | TURN


_LINKING = "và cùng kiêm là giữ chức vụ hiện nay đồng thời làm tức vốn còn cũng tại các"
_TURNS = frozenset(_LINKING.split())
"""Words that the linking of names and the finding of roles look at one by one."""
_SOURCES = (
    ("honorifics", "address", Group.ADDRESS),
    ("honorifics", "plural", Group.PLURAL),
    ("honorifics", "ranks", Group.TITLE),
    ("honorifics", "degrees", Group.TITLE),
    ("honorifics", "clergy", Group.TITLE),
    ("honorifics", "callings", Group.CALLING),
    ("posts", "heads", Group.HEAD),
    ("posts", "bare_heads", Group.BARE_HEAD),
    ("posts", "prefixes", Group.PREFIX),
    ("posts", "modifiers", Group.MODIFIER),
    ("posts", "open_bodies", Group.OPEN_BODY),
    ("posts", "closed_bodies", Group.CLOSED_BODY),
    ("posts", "phrases", Group.PHRASE),
    ("posts", "stops", Group.STOP),
    ("posts", "after_and", Group.AFTER_AND),
    ("posts", "unit_words", Group.UNIT),
    ("roles", "chair", Group.CHAIR),
    ("roles", "attendee", Group.ATTENDEE),
    ("roles", "speaker", Group.SPEAKER),
    ("roles", "weak", Group.WEAK),
    ("roles", "formal", Group.FORMAL),
    ("roles", "firm", Group.FIRM),
    ("roles", "nominal", Group.NOMINAL),
    ("roles", "adverbs", Group.ADVERB),
    ("roles", "speech_kinds", Group.KIND),
    ("roles", "connectives", Group.CONNECTIVE),
)


@state
class Node:
    """A place in the tree of word sequences: the groups of the sequence that ends here, and what may follow."""

    groups: int = 0
    after: dict[str, Node] = field(default_factory=dict)


_NONE = Node()
_KEPT = 16384


@per_vocabulary
@cache
def _entries() -> dict[str, list[tuple[str, int]]]:
    """Every sequence of the vocabulary with its group, in small letters, by its first word."""
    found: dict[str, list[tuple[str, int]]] = {}
    for file, name, group in _SOURCES:
        for entry in map(str.lower, _listed(table(file)[name])):
            if begins := WORD.match(entry):
                found.setdefault(begins[0], []).append((entry, group))
    return found


@per_vocabulary
@lru_cache(maxsize=4096)
def sequences(first: str) -> Node | None:
    """The sequences that begin with a word in small letters, as a tree by their words; made when first looked up."""
    if first not in _entries():
        return None
    top = Node()
    for entry, group in _entries()[first]:
        node = top
        for word in WORD.findall(entry)[1:]:
            node = node.after.setdefault(word, Node())
        node.groups |= group
    return top


@per_vocabulary
@cache
def _beginnings() -> dict[str, int]:
    """First word of any sequence to all groups of the sequences that it begins."""
    masks = {first: reduce(or_, (group for _, group in entries)) for first, entries in _entries().items()}
    return masks | {word: masks.get(word, 0) | Group.TURN for word in _TURNS}


Word: TypeAlias = tuple[str, str, int, Node, int]
"""As written, in small letters, its groups, the tree of what it begins, how far on the next word is."""


@per_vocabulary
@cache  # a bounded one keeps its entries in the order of use, which costs more than the look-up
def pieces(token: str) -> tuple[Word, ...]:
    """The words of what stands between two spaces."""
    if pieces.cache_info().currsize > _KEPT:
        pieces.cache_clear()
    words = WORD.findall(token)
    gaps = [*[0] * (len(words) - 1), 1]
    return tuple(_word(word, len(word) + gap) for word, gap in zip(words, gaps, strict=True))


def _word(word: str, width: int) -> Word:
    low = word.lower()
    return word, low, _mask(word, low), sequences(low) or _NONE, width


def _mask(word: str, low: str) -> int:
    """All groups of the sequences that a word begins.

    SMALL is a word in small letters that nothing turns on; SILENT is one that tells nothing either. MARK is a mark or
    a number that begins no honorific, as "02 đồng chí" does.
    """
    mask = _beginnings().get(low, 0)
    if word == low and word.isalpha() and not mask & Group.TURN:
        mask |= Group.SMALL if mask & Group.TELLING else Group.SMALL | Group.SILENT
    elif not word[0].isalpha() and not mask & Group.HONORIFIC:
        mask |= Group.MARK
    return mask


def _listed(value: Any) -> list[str]:
    entries = value.split("|") if isinstance(value, str) and "|" in value else listed(value)
    return [entry.strip() for entry in entries]


@per_vocabulary
@cache
def surnames() -> frozenset[str]:
    """Every surname, in small letters."""
    return frozenset("".join(table("names")[name] for name in ("sure", "surnames", "foreign")).lower().split())


@per_vocabulary
@cache
def sure_surnames() -> frozenset[str]:
    """Surnames that are hardly ever another word, in small letters."""
    return frozenset(table("names")["sure"].lower().split())


@per_vocabulary
@cache
def middles() -> frozenset[str]:
    """Middle names, in small letters."""
    return frozenset(table("names")["middles"].lower().split())


@per_vocabulary
@cache
def units() -> frozenset[str]:
    """Administrative units, countries and regions, in small letters."""
    names = ("provinces_before", "provinces_after", "districts", "communes")
    return _parted(*(table("places")[name] for name in names)) | countries()


@per_vocabulary
@cache
def provinces() -> frozenset[str]:
    """Provinces and cities under the centre, before and after 2025."""
    return _parted(table("places")["provinces_before"], table("places")["provinces_after"])


@per_vocabulary
@cache
def countries() -> frozenset[str]:
    """Countries and regions."""
    return _parted(table("bearers")["countries"])


@per_vocabulary
@cache
def abroad() -> frozenset[str]:
    """Countries and provinces near by, after which a name may look like no person's."""
    return _parted(table("bearers")["abroad"])


@per_vocabulary
@cache
def abroad_first() -> frozenset[str]:
    """First words of countries and provinces near by."""
    return frozenset(name.partition(" ")[0] for name in abroad())


@per_vocabulary
@cache
def no_people() -> frozenset[str]:
    """Countries, and other capitalised words that only look like a name: "Tăng Ni"."""
    return countries() | _parted(table("names")["others"])


def _parted(*lists: str) -> frozenset[str]:
    return frozenset("|".join(lists).lower().replace("\n", "").split("|"))


@per_vocabulary
@cache
def bearers() -> frozenset[str]:
    """Words that make the name after them a place's, a school's, a prize's, as words parted by spaces."""
    return frozenset(" ".join(WORD.findall(entry)) for entry in words("bearers", "before"))


@per_vocabulary
@cache
def named() -> frozenset[str]:
    """Bodies that bear a name of their own: "Trường THPT …", "Công ty …"."""
    return frozenset(words("bearers", "named"))


@per_vocabulary
@cache
def parts() -> frozenset[str]:
    """Words of bodies that are part of a larger one."""
    return frozenset(table("posts")["parts"].split())


@per_vocabulary
@cache
def troops() -> frozenset[str]:
    """First words of troops, which are part of larger ones."""
    return frozenset(table("posts")["troops"].split())


@per_vocabulary
@cache
def wholes() -> frozenset[str]:
    """First words of bodies that have parts."""
    return troops() | frozenset(table("posts")["wholes"].split())


@per_vocabulary
@cache
def credit_words() -> frozenset[str]:
    """Words that make the name after them an author's or a photographer's."""
    return frozenset(words("bearers", "credits"))


def beside(name: str) -> frozenset[str]:
    """Words that decide what stands beside them; no portal adds to them."""
    return frozenset(plain_table("context")[name].split())


def beside_pairs(name: str) -> frozenset[tuple[str, ...]]:
    """Words that stand together and decide what stands beside them."""
    return frozenset(tuple(line.split()) for line in listed(plain_table("context")[name]))
