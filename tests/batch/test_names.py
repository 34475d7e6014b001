"""Output names: stems where they are free, longer names where they would meet."""

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from convert.batch.names import assign, folded, short_hash

JSON = (".json",)


def named(*paths: str, suffixes: tuple[str, ...] = JSON, taken: dict[str, str] | None = None) -> dict[str, str]:
    return assign([(path, path) for path in paths], suffixes, taken)


def test_a_free_stem_is_taken() -> None:
    assert named("01/a.txt", "02/a.txt", "b.c.txt") == {"01/a.txt": "01/a", "02/a.txt": "02/a", "b.c.txt": "b.c"}


def test_every_member_of_a_group_takes_its_full_name() -> None:
    assert named("a.txt", "a.html", "b.txt") == {"a.txt": "a.txt", "a.html": "a.html", "b.txt": "b"}


def test_case_twins_add_a_hash() -> None:
    names = named("A.txt", "a.txt")
    assert names == {"A.txt": f"A.txt~{short_hash('A.txt')}", "a.txt": f"a.txt~{short_hash('a.txt')}"}


def test_stems_that_differ_by_case_take_full_names() -> None:
    assert named("A.txt", "a.html") == {"A.txt": "A.txt", "a.html": "a.html"}


def test_unicode_twins_add_a_hash() -> None:
    twins = [unicodedata.normalize(form, "hội.txt") for form in ("NFC", "NFD")]
    assert all("~" in name for name in named(*twins).values())


def test_a_full_name_that_meets_a_stem_pushes_it_on() -> None:
    assert named("a.txt", "a.html", "a.txt.md")["a.txt.md"] == "a.txt.md"


def test_a_name_in_the_journal_never_moves() -> None:
    assert named("a.html", taken={"old": "a"}) == {"a.html": "a.html"}
    assert named("A.HTML", taken={"old": "a", "older": "a.html"})["A.HTML"].startswith("A.HTML~")


def test_the_batchs_own_files_and_folders_of_the_tree_are_not_overwritten() -> None:
    assert named("report.txt", suffixes=(".html",)) == {"report.txt": "report.txt"}
    assert named("a.txt", "a.json/b.txt")["a.txt"] == "a.txt"


def test_a_folder_does_not_take_the_place_of_a_file_of_the_batch() -> None:
    paths = (
        "manifest.jsonl/a.txt",
        "Report.HTML/x/a.txt",
        "records-00000.jsonl/a.txt",
        ".portaldoc/a.txt",
        "x/.portaldoc/a.txt",
    )
    assert named(*paths, "a.json/b/c.txt", taken={"old": "A"}) == {
        "manifest.jsonl/a.txt": "manifest.jsonl~/a",
        "Report.HTML/x/a.txt": "Report.HTML~/x/a",
        "records-00000.jsonl/a.txt": "records-00000.jsonl~/a",
        ".portaldoc/a.txt": ".portaldoc~/a",
        "x/.portaldoc/a.txt": "x/.portaldoc/a",
        "a.json/b/c.txt": "a.json~/b/c",
    }
    assert named("records-00000.txt", suffixes=(".jsonl",)) == {"records-00000.txt": "records-00000.txt"}
    assert len(set(named("manifest.jsonl/a.txt", "manifest.jsonl~/a.txt").values())) == 2


def test_suffixes_that_end_alike_do_not_meet() -> None:
    names = named("a.txt", "a.review.txt", suffixes=(".html", ".review.html"))
    assert len({name + suffix for name in names.values() for suffix in (".html", ".review.html")}) == 4


def test_a_name_too_long_is_cut_and_told_apart() -> None:
    long = "ộ" * 100
    names = named(f"{long}a.txt", f"{long}b.txt")
    assert len(set(names.values())) == 2
    assert all(len(f"{name}.json".encode()) <= 255 for name in names.values())


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text("aAộ./~\u0323o", min_size=1, max_size=6).filter(lambda s: s.strip("./")), unique=True))
def test_no_two_outputs_ever_meet_and_order_does_not_matter(paths: list[str]) -> None:
    names = named(*paths)
    assert names == named(*reversed(paths))
    outputs = [folded(f"{name}.json") for name in names.values()]
    assert len(set(outputs)) == len(paths)
