"""`bai.meta.toml` says what `bai.txt` does not; the command line wins over it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from convert.cli.run import run as run_command
from convert.errors import UsageError
from convert.sidecar import hints

TEXT = (
    "Hội nghị khuyến nông huyện Mường Thảo năm nay\n\n"
    "Sáng ngày 12/9, tại nhà văn hóa xã Bản Lúa, UBND huyện Mường Thảo tổ chức hội nghị khuyến nông.\n\n"
    "Phát biểu tại hội nghị, bà Lò Thị Sương đề nghị các xã giữ vững diện tích lúa nước, mở rộng vườn ươm.\n"
)


def test_dates_may_be_toml_dates() -> None:
    assert hints(b"published = 2019-10-06", "a.meta.toml").published == "2019-10-06"
    assert hints(b"published = 2019-10-06T07:45:00+07:00", "a").published == "2019-10-06T07:45:00+07:00"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("tỉnh = 1", "not TOML"),
        ("titel = 'x'", 'unknown property "titel"'),
        ("published = 'hôm qua'", "published: 'hôm qua' is no date; write it like 2019-10-06"),
        ("published = '2019-02-30'", "is no date"),
        ("published = 0099-01-01", "is before 1900"),
        ("url = 'file:///etc'", "url: 'file:///etc' is no address; write it like https://"),
        ("province = 3", "province: expected string"),
        ("a = " + "[" * 3000, "not TOML"),
    ],
)
def test_a_wrong_sidecar_is_refused_with_its_key(data: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        hints(data.encode(), "a.meta.toml")


def test_a_folder_of_one_article_its_pictures_and_its_sidecar(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bai.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "anh 1.jpg").write_bytes(b"\xff\xd8\xff")
    (tmp_path / "bai.meta.toml").write_text(
        'published = 2019-10-06\nprovince = "Vân Khê"\nurl = "https://vankhe.example/1"\n', encoding="utf-8"
    )
    assert run(tmp_path, "--published", "2019-10-07") == 0
    record = json.loads(capsys.readouterr().out)
    assert record["source"]["url"] == "https://vankhe.example/1"
    assert [(item["field"], item["value"], item["by"]) for item in record["source"]["supplied"]] == [
        ("url", "https://vankhe.example/1", "bai.meta.toml"),
        ("published", "2019-10-07", "--published"),
        ("province", "Vân Khê", "bai.meta.toml"),
    ]
    assert record["published"]["value"] == "2019-10-07"


def run(*arguments: object) -> int:
    return run_command(["convert", *map(str, arguments)])
