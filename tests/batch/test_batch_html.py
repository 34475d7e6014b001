"""The report page: whole in itself, and safe whatever files are called."""

import json
import re
from typing import Any

from convert.reports.batch_html import Row, to_html


def page(*rows: Row) -> str:
    return "".join(to_html(rows, generator="portaldoc 0", formats=("json",)))


def test_nothing_is_loaded_from_anywhere() -> None:
    made = page(Row(source="a.txt", state="done", outputs=(("json", "a.json"),)))
    assert "default-src 'none'" in made
    assert not re.search(r"""(src|href)=["']?(https?:)?//|@import|url\(""", made)


def test_the_bar_of_states_says_what_it_shows() -> None:
    made = page(Row(source="a", state="done"), Row(source="b", state="failed", fault="input"))
    assert '<div class="whole" role="img" aria-label="1 lỗi, 1 xong">' in made
    assert '<div class="wide" tabindex="0" role="region"' in made  # who has no mouse scrolls it too


def test_names_cannot_break_out() -> None:
    made = page(Row(source="</script><script>alert(1)</script>.txt", state="failed", message="<b>", codes={"PD401": 2}))
    assert "<script>alert" not in made
    rows = embedded(made)["rows"]
    assert rows[0]["file"] == "</script><script>alert(1)</script>.txt"
    assert rows[0]["codes"] == ["PD401 ×2"]


def embedded(made: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="rows">(.*?)</script>', made)
    assert found is not None
    return dict(json.loads(found[1]))


def test_what_a_code_means_and_what_to_do_is_on_the_page_in_both_languages() -> None:
    made = page(Row(source="a", state="done", codes={"PD301": 1, "XX1": 1}))
    assert '<button data-code="PD301">PD301 year-inferred</button>' in made
    assert set(embedded(made)["codes"]) == {"PD301"}
    said = embedded(made)["codes"]["PD301"]
    assert "Nếu sai, cho biết ngày đăng bằng --published." in said["vi"]
    assert "give the publication date with --published." in said["en"]


def test_why_an_input_failed_is_said_in_both_languages() -> None:
    data = embedded(page(Row(source="a", state="failed", fault="not-an-article", message="the text is empty")))
    assert data["words"][data["rows"][0]["fault"]] == {"vi": "không phải bài viết", "en": "no article"}


def test_failures_come_first_where_there_are_too_many_rows() -> None:
    rows = [Row(source=f"{number}.txt", state="done") for number in range(20_100)]
    made = page(*rows, Row(source="bad.txt", state="failed", fault="crash"))
    assert "bad.txt" in made
    assert "manifest.jsonl" in made
    assert "20\u202f101" in made
