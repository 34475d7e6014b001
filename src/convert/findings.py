"""What should be said about a value: findings, and the catalogue of their codes."""

from __future__ import annotations

from enum import StrEnum
from typing import Generic, TypeVar

from convert.values import field, value

T_co = TypeVar("T_co", covariant=True)


class Severity(StrEnum):
    """How much a finding weighs: a broken promise, a doubt, or a thing worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@value(kw_only=False)
class Code:
    """A kind of finding: its stable id (``PD304``), its name, its severity.

    The page that explains it is ``docs/codes/<id>.md``.
    """

    id: str
    name: str
    severity: Severity


@value
class Finding:
    """One thing said about one place.

    ``span`` counts code points of ``source.text``; ``pointer`` is an RFC 6901 JSON Pointer into the record;
    ``message`` is one line, in the source's own words where it quotes.
    """

    code: Code
    message: str
    span: tuple[int, int] | None = None
    pointer: str | None = None


@value(kw_only=False)
class Read(Generic[T_co]):
    """A value plus what should be said about it."""

    value: T_co
    findings: tuple[Finding, ...] = field(default=())


def _error(id_: str, name: str) -> Code:
    return Code(id_, name, Severity.ERROR)


def _warning(id_: str, name: str) -> Code:
    return Code(id_, name, Severity.WARNING)


def _note(id_: str, name: str) -> Code:
    return Code(id_, name, Severity.NOTE)


# PD1xx reading
OLD_ENCODING = _note("PD101", "old-encoding")
MIXED_ENCODINGS = _warning("PD102", "mixed-encodings")
MOJIBAKE_HEALED = _note("PD103", "mojibake-healed")
CONTROL_CHARACTERS = _warning("PD104", "control-characters")
DAMAGED_ENTITIES = _note("PD105", "damaged-entities")

# PD2xx outline
NO_TITLE = _warning("PD201", "no-title")
UNREAD_TEXT = _warning("PD202", "unread-text")
RIVAL_STAMPS = _warning("PD203", "rival-publication-dates")
SUPPLIED_DIFFERS = _warning("PD204", "supplied-differs")
SUPPLIED_UNREAD = _warning("PD205", "supplied-unreadable")
KEPT = _warning("PD206", "kept-though-no-article")
LEGAL_INSIDE = _note("PD207", "legal-document-inside")
TEXT_BELOW_FOOTER = _warning("PD208", "text-below-footer")

# PD3xx facts
YEAR_INFERRED = _note("PD301", "year-inferred")
YEAR_UNKNOWN = _warning("PD302", "year-unknown")
RIVAL_YEARS = _warning("PD303", "rival-years")
IMPOSSIBLE_DATE = _error("PD304", "impossible-date")
WEEKDAY_MISMATCH = _warning("PD305", "weekday-mismatch")
PERSON_WITHOUT_POST = _note("PD320", "person-without-post")
CONFLICTING_POSTS = _warning("PD321", "conflicting-posts")
QUANTITY_UNREADABLE = _warning("PD340", "quantity-unreadable")

# PD4xx record
SCHEMA_VIOLATION = _error("PD401", "schema-violation")
MALFORMED_JSON = _error("PD402", "malformed-json")
DUPLICATE_KEY = _error("PD403", "duplicate-key")
NUMBER_OUT_OF_RANGE = _error("PD404", "number-out-of-range")
LONE_SURROGATE = _error("PD405", "lone-surrogate")
NESTED_TOO_DEEP = _error("PD406", "nested-too-deep")
RECORD_TOO_LARGE = _error("PD407", "record-too-large")
UNKNOWN_SCHEMA_VERSION = _error("PD408", "unknown-schema-version")
UNREADABLE_FILE = _error("PD409", "unreadable-file")
SPAN_OUTSIDE_TEXT = _error("PD410", "span-outside-text")
SPAN_NOT_ITS_WORDS = _error("PD411", "span-not-its-words")
SPAN_ENDS_IN_SPACE = _error("PD412", "span-ends-in-space")
SUPPLIED_NOT_MARKED = _error("PD413", "supplied-not-marked")
SUPPLIED_VALUE_DIFFERS = _error("PD414", "supplied-value-differs")
INFERENCE_WITHOUT_EVIDENCE = _error("PD415", "inference-without-evidence")
SEGMENTS_OVERLAP = _error("PD420", "segments-overlap")
SEGMENTS_UNSORTED = _error("PD421", "segments-unsorted")
TEXT_NOT_COVERED = _error("PD422", "text-not-covered")
SPAN_NOT_HULL = _error("PD423", "span-not-hull")
TEXT_HASH_DIFFERS = _error("PD425", "text-hash-differs")
END_BEFORE_START = _error("PD430", "end-before-start")
EVENT_AFTER_PUBLICATION = _warning("PD431", "event-after-publication")
DATE_NOT_ITS_WORDS = _error("PD432", "date-not-its-words")
PERSON_TWICE = _error("PD440", "person-twice")
MENTION_NOT_THE_NAME = _error("PD441", "mention-not-the-name")
NAME_NOT_MENTIONED = _error("PD442", "name-not-mentioned")
PEOPLE_UNSORTED = _error("PD443", "people-unsorted")
LISTED_TWICE = _error("PD444", "listed-twice")
NO_CAPTION = _note("PD450", "no-caption")
CREDIT_OUTSIDE_CAPTION = _error("PD451", "credit-outside-caption")
EMPTY_FIGURE = _error("PD452", "empty-figure")
PICTURE_NOT_FOUND = _error("PD453", "picture-not-found")
QUANTITY_NOT_ITS_WORDS = _error("PD460", "quantity-not-its-words")
QUALIFIER_NOT_ITS_WORDS = _error("PD461", "qualifier-not-its-words")
ATTENDANCE_NOT_COUNTED = _error("PD462", "attendance-not-counted")
NUMBER_NOT_IN_REFERENCE = _error("PD463", "number-not-in-reference")
SAME_SOURCE_TWICE = _error("PD470", "same-source-twice")
SCHEMA_VERSIONS_MIXED = _warning("PD471", "schema-versions-mixed")
CHECK_FAILED = _error("PD499", "check-failed")

# PD5xx export
CHARACTERS_DROPPED = _warning("PD501", "characters-dropped")
PICTURE_MISSING = _warning("PD502", "picture-missing")
PICTURES_NOT_GIVEN = _note("PD503", "pictures-not-given")
GLYPH_MISSING = _warning("PD504", "glyph-missing")
FALLBACK_FONT = _note("PD505", "fallback-font")
ADDRESS_REFUSED = _warning("PD506", "address-refused")
STYLE_CREATED = _note("PD507", "style-created")

# PD6xx batch
LINK_NOT_FOLLOWED = _warning("PD601", "link-not-followed")
SPECIAL_FILE = _warning("PD602", "special-file")
NO_READER = _note("PD603", "no-reader")
HIDDEN_FILE = _note("PD604", "hidden-file")
PLUGIN_PRINTED = _warning("PD605", "plugin-printed")
SECOND_TRY = _warning("PD606", "second-try")


def one_line(text: str) -> str:
    r"""The text on one line: control characters, line breaks and lone surrogates as ``\n``, ``\x1b``, ``\udcff``."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c == "\xa0" else c.encode("unicode_escape").decode() for c in text)


CATALOGUE: dict[str, Code] = {code.id: code for code in tuple(globals().values()) if isinstance(code, Code)}
