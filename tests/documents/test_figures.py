"""Heights of pictures: pages are filled, whatever stands between the pictures."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from convert.page.figures import USUAL_MM, Flow, Strip

ROOM = 952.0
LINE = 24.0


def lines(count: int) -> Strip:
    pieces = (LINE * count,) if count < 4 else (LINE * 2, *[LINE] * (count - 4), LINE * 2)
    return Strip(before=0, after=8, pieces=pieces)


def picture(number: int, caption: int = 1) -> Strip:
    return Strip(before=12, after=15, pieces=(7 + 20.0 * caption,), figure=number)


def flow(*strips: Strip) -> Flow:
    return Flow(strips=strips, room=ROOM, drawn=lambda _, height: height)


def blanks(one: Flow, heights: dict[int, float]) -> list[float]:
    return [page.blank / ROOM for page in list(one.pages(heights))[:-1]]


def test_without_a_need_pictures_have_the_usual_height() -> None:
    assert flow(lines(5), picture(1), lines(5)).heights() == {1: USUAL_MM}


def test_one_height_for_all_where_that_leaves_no_hole() -> None:
    one = flow(*(strip for number in range(6) for strip in (lines(7), picture(number))))
    assert len(set(one.heights().values())) == 1


def test_a_picture_that_just_does_not_fit_is_made_to() -> None:
    one = flow(lines(28), picture(1), lines(30))
    assert max(blanks(one, {1: USUAL_MM})) > 0.2
    assert max(blanks(one, one.heights())) <= 0.2


def test_two_hundred_pictures_in_a_row_fill_their_pages() -> None:
    one = flow(lines(9), *(picture(number, number % 3 + 1) for number in range(200)))
    assert max(blanks(one, one.heights())) <= 0.25


def test_a_heading_is_not_parted_from_what_follows() -> None:
    heading = Strip(before=13, after=7, pieces=(LINE,), kept=True)
    filled = list(flow(lines(38), heading, lines(5)).pages({}))
    assert filled[0].end == (1, 0)


def test_what_is_signed_takes_the_picture_above_it_along() -> None:
    signed = Strip(before=13, after=0, pieces=(LINE,))
    above = Strip(before=12, after=15, pieces=(27,), figure=1, kept=True)
    one = flow(lines(26), above, signed)
    assert [page.end for page in one.pages({1: 74.0})] == [(1, 0), (3, 0)]
    assert blanks(one, one.heights()) == []


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(st.integers(1, 30), st.sampled_from(["picture"])), min_size=1, max_size=30))
def test_no_page_before_the_last_has_a_hole(content: list[int | str]) -> None:
    strips = [picture(place) if isinstance(one, str) else lines(one) for place, one in enumerate(content)]
    one = flow(*strips)
    heights = one.heights()
    assert all(37 < height < 97 for height in heights.values())
    assert [blank for blank in blanks(one, heights) if blank > 0.25] == []
