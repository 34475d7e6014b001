"""What a terminal is shown."""

from __future__ import annotations

import fcntl
import os
import struct
import subprocess
import sys
import termios
from pathlib import Path


def test_a_row_of_a_trace_is_a_line_of_the_terminal(tmp_path: Path) -> None:
    words = "Sáng 5/10/2019, UBND xã Đồi Mơ tổ chức hội nghị triển khai công tác quý IV của toàn xã."
    (tmp_path / "bai.txt").write_text(f"Xã Đồi Mơ họp\n\n{words}\n\n{words}\n", encoding="utf-8")
    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 72, 0, 0))
    environment = {name: said for name, said in os.environ.items() if name not in {"COLUMNS", "LINES"}}
    subprocess.run(
        [sys.executable, "-m", "convert", "trace", str(tmp_path / "bai.txt")],
        stdin=theirs,
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        env=environment,
        timeout=60,
        check=True,
    )
    os.close(theirs)
    shown = os.read(ours, 65536).decode().splitlines()
    os.close(ours)
    assert len(shown) == 4
    assert max(map(len, shown)) == 72
