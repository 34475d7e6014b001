"""Whatever the order of its lines, an article's people stand in its text, once each."""

from __future__ import annotations

import re
from itertools import chain
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from convert.article import Person
from convert.facts.people import people_in
from convert.text.fold import fold
from convert.text.view import view

RULES = Path(__file__).parents[1] / "rules"
SENTENCES = sorted(
    {
        line
        for page in RULES.glob("people-*.md")
        for block in re.findall(r"```text\n(.*?)\n```", page.read_text(encoding="utf-8"), re.DOTALL)
        for line in block.splitlines()
        if line.strip()
    }
)


def read(text: str) -> list[Person]:
    source = view(text)
    ends = [match.end() for match in re.finditer(r"\n|\Z", source.text)]
    return people_in(source, list(zip([0, *ends], ends, strict=False)))


def check(text: str) -> None:
    people = read(text)
    for person in people:
        for passage in chain([person.name], person.positions):
            assert fold(text[slice(*passage.span)]) == passage.text
        for span in chain(person.mentions, (role.span for role in person.roles)):
            assert text[slice(*span)].strip() == text[slice(*span)] != ""
        assert person.name.span in person.mentions
        assert len(set(person.mentions)) == len(person.mentions)
        assert len({role.role for role in person.roles}) == len(person.roles)
    names = [person.name.text.casefold() for person in people]
    assert len(set(names)) == len(names)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), max_size=12))
def test_shuffled_sentences(sentences: list[str]) -> None:
    check("\n".join(sentences))


@settings(max_examples=60, deadline=None)
@given(st.randoms(use_true_random=False), st.sampled_from(SENTENCES), st.sampled_from(SENTENCES))
def test_words_in_any_order(random: Random, one: str, other: str) -> None:
    words = f"{one} {other}".split()
    random.shuffle(words)
    check(" ".join(words))


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from("ông bà Chủtịch NguyễnVăn,;:-–().“”\n\u0301\u200b 12/"), max_size=120))
def test_any_text(text: str) -> None:
    check(text)


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(SENTENCES), st.integers(min_value=0, max_value=200))
def test_decomposed_letters_give_the_same_people(sentence: str, cut: int) -> None:
    import unicodedata  # noqa: PLC0415 - only here

    decomposed = unicodedata.normalize("NFD", sentence[:cut]) + sentence[cut:]
    assert [person.name.text for person in read(decomposed)] == [person.name.text for person in read(sentence)]


def test_a_long_line_is_read_in_linear_time() -> None:
    check("Ông Nguyễn Văn An, Chủ tịch UBND xã, phát biểu " * 400)
    check("Nguyễn " * 4000)
    check("Phó " * 4000)
    check("(" * 4000)
