"""What makes a document be done again, and under which settings it is done."""

import json
import os
import sqlite3
import time
from pathlib import Path

from tests.batch.yard import accounted, article, articles, batch, manifest
from tests.documents.drawing import encoded, hall

FIGURE = "\nIMG_7.jpg\nQuang cảnh Hội nghị\n"


def illustrated(folder: Path) -> Path:
    source = articles(folder, 3)
    one = source / "01" / "bai-1.txt"
    one.write_text(article(1).replace("\nTin và ảnh", f"{FIGURE}\nTin và ảnh"), encoding="utf-8")
    return source


def test_a_picture_that_comes_changes_or_goes_has_its_article_done_again(tmp_path: Path) -> None:
    source, out = illustrated(tmp_path / "bai"), tmp_path / "out"
    batch(source, "-o", out, "--to", "html,docx")
    assert "PD503" in manifest(out)["bai/01/bai-1.txt"]["findings"]
    page = out / "01" / "bai-1.html"
    seen = [page.read_bytes()]
    picture = source / "01" / "img_7.JPG"
    for state in (hall(320, 200, 1), hall(320, 200, 2), None):
        if state is None:
            picture.unlink()
        else:
            picture.write_bytes(encoded(state))
        again = batch(source, "-o", out, "--to", "html,docx")
        assert "1 done, 2 unchanged" in again.stderr
        assert page.read_bytes() != seen[-1]
        seen.append(page.read_bytes())
        assert "3 unchanged" in batch(source, "-o", out, "--to", "html,docx").stderr
    assert seen[3] == seen[0]
    (source / "01" / "khac.jpg").write_bytes(b"not asked for")
    assert "3 unchanged" in batch(source, "-o", out, "--to", "html,docx").stderr


def test_records_ask_for_no_pictures(tmp_path: Path) -> None:
    source, out = illustrated(tmp_path / "bai"), tmp_path / "out"
    batch(source, "-o", out)
    (source / "01" / "IMG_7.jpg").write_bytes(encoded(hall(320, 200, 1)))
    assert "3 unchanged; 1 file beside them" in batch(source, "-o", out).stderr


def test_each_folder_has_the_config_that_is_nearest(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 4), tmp_path / "out"
    (source / "portaldoc.toml").write_text('[convert]\nto = ["json"]\n')
    (source / "02" / "portaldoc.toml").write_text('[convert]\nto = ["txt", "md"]\n')
    (source / "03" / "portaldoc.toml").write_text('[portal]\nchrome = ["Góc bạn đọc Bến Lau"]\n')
    for number in (1, 3):
        text = article(number) + "\nGóc bạn đọc Bến Lau\n"
        (source / f"{number:02}" / f"bai-{number}.txt").write_text(text, encoding="utf-8")
    assert batch(source, "-o", out, "--exclude", "*.toml").returncode == 0
    made = {path.relative_to(out).as_posix() for folder in out.glob("0?") for path in folder.iterdir()}
    assert made == {"01/bai-1.json", "02/bai-2.txt", "02/bai-2.md", "03/bai-3.json", "04/bai-4.json"}
    accounted(out, 4)
    roles = [
        {one["role"] for one in json.loads((out / path).read_text(encoding="utf-8"))["segments"]}
        for path in ("01/bai-1.json", "03/bai-3.json")
    ]
    assert ["chrome" in one for one in roles] == [False, True]
    assert "4 unchanged" in batch(source, "-o", out, "--exclude", "*.toml").stderr
    (source / "03" / "portaldoc.toml").write_text('[portal]\nchrome = ["Góc khác"]\n')
    assert "1 done, 3 unchanged" in batch(source, "-o", out, "--exclude", "*.toml").stderr
    assert "4 done" in batch(source, "-o", out, "--exclude", "*.toml", "--to", "txt").stderr
    (source / "04" / "portaldoc.toml").write_text("nonsense")
    wrong = batch(source, "-o", out, "--exclude", "*.toml")
    assert wrong.returncode == 2
    assert "04/portaldoc.toml: not TOML" in wrong.stderr


def test_a_journal_of_the_first_format_is_lifted(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 3), tmp_path / "out"
    batch(source, "-o", out)
    db = sqlite3.connect(out / ".portaldoc" / "journal.sqlite")
    db.executescript(
        "ALTER TABLE document DROP COLUMN pictures; ALTER TABLE document DROP COLUMN line;"
        "UPDATE run SET options = options -> 0; PRAGMA user_version = 1"
    )
    db.close()
    assert "last run: portaldoc" in batch("--status", "-o", out).stdout
    assert "3 unchanged" in batch(source, "-o", out).stderr
    accounted(out, 3)


def test_a_clock_that_went_back_hides_no_change(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 3), tmp_path / "out"
    one = source / "01" / "bai-1.txt"
    time.sleep(0.06)
    batch(source, "-o", out)
    before = one.stat()
    one.write_text(article(8), encoding="utf-8")
    os.utime(one, ns=(before.st_atime_ns - 10**18, before.st_mtime_ns - 10**18))
    assert "1 done, 2 unchanged" in batch(source, "-o", out).stderr
    assert "lần thứ 8" in (out / "01" / "bai-1.json").read_text(encoding="utf-8")
    os.utime(one, ns=(before.st_atime_ns, before.st_mtime_ns))
    one.write_text(article(9), encoding="utf-8")
    os.utime(one, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert "1 done, 2 unchanged" in batch(source, "-o", out).stderr
