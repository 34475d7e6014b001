"""Outcomes as they come to a bar, plain lines or JSON lines, for whoever waits."""

from __future__ import annotations

import json
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from time import monotonic
from typing import TYPE_CHECKING, TextIO

from convert.batch.task import State

if TYPE_CHECKING:
    from rich.progress import Progress

    from convert.batch.run import Watch
    from convert.batch.task import Outcome

PLAIN_EVERY = 5.0
"""Seconds between plain lines."""
JSON_EVERY = 1.0
RECENT = 30.0
"""Seconds over which the rate is measured."""


class Style(StrEnum):
    """How progress is shown."""

    AUTO = "auto"
    BAR = "bar"
    PLAIN = "plain"
    JSON = "json"
    NONE = "none"


@dataclass(slots=True)
class Pace:
    """How far a run is, how fast, and how long it will take. Times in seconds."""

    total: int
    done: int = 0
    failed: int = 0
    _marks: deque[tuple[float, int]] = field(default_factory=deque)

    def see(self, outcome: Outcome) -> None:
        """Count one outcome."""
        self.done += 1
        self.failed += outcome.state is State.FAILED

    def rate(self) -> float:
        """Documents a second, lately."""
        now = monotonic()
        self._marks.append((now, self.done))
        while len(self._marks) > 2 and now - self._marks[0][0] > RECENT:
            self._marks.popleft()
        since, before = self._marks[0]
        return (self.done - before) / (now - since) if now > since else 0.0

    def left(self, rate: float) -> float | None:
        """Seconds left at this rate; None where nobody can know."""
        return (self.total - self.done) / rate if rate > 0 else None


class Silent:
    """Shows nothing."""

    def see(self, outcome: Outcome) -> None:
        """Nothing."""

    def tick(self) -> None:
        """Nothing."""

    def close(self) -> None:
        """Nothing."""


class Plain:
    """A line every few seconds."""

    every = PLAIN_EVERY

    def __init__(self, total: int, stream: TextIO) -> None:
        self.pace = Pace(total)
        self.pace.rate()
        self.stream = stream
        self.shown = monotonic()

    def see(self, outcome: Outcome) -> None:
        """Count one outcome."""
        self.pace.see(outcome)

    def tick(self) -> None:
        """Say how far it is, if it is time."""
        now = monotonic()
        if now - self.shown >= self.every:
            self.shown = now
            self.say()

    def say(self) -> None:
        """Say how far it is."""
        with suppress(OSError):  # nobody hears it: the work goes on
            self.stream.write(self.line() + "\n")
            self.stream.flush()

    def close(self) -> None:
        """Nothing: the summary follows."""

    def line(self) -> str:
        """How far it is."""
        pace, rate = self.pace, self.pace.rate()
        share = 100 * pace.done // max(1, pace.total)
        left = pace.left(rate)
        rest = f", {span(left)} left" if left is not None else ""
        return f"portaldoc: {pace.done} of {pace.total} ({share} %), {rate:.0f}/s{rest}, {pace.failed} failed"


class Json(Plain):
    """A JSON object a second, for machines: done, total, failed, rate (a second), left (seconds or null)."""

    every = JSON_EVERY

    def close(self) -> None:
        """Say how far it came."""
        self.say()

    def line(self) -> str:
        """How far it is."""
        pace, rate = self.pace, self.pace.rate()
        left = pace.left(rate)
        state = {"done": pace.done, "total": pace.total, "failed": pace.failed, "rate": round(rate, 1)}
        return json.dumps({**state, "left": None if left is None else round(left, 1)})


class Bar:
    """A bar, drawn by rich."""

    def __init__(self, total: int, stream: TextIO) -> None:
        self.pace = Pace(total)
        self.bar = _bar(stream)
        self.task = self.bar.add_task("", total=total, failed=0, rate=0.0)
        self.bar.start()

    def see(self, outcome: Outcome) -> None:
        """Count one outcome."""
        self.pace.see(outcome)

    def tick(self) -> None:
        """Draw."""
        pace = self.pace
        self.bar.update(self.task, completed=pace.done, failed=pace.failed, rate=pace.rate())

    def close(self) -> None:
        """Draw for the last time."""
        self.tick()
        self.bar.stop()


def _bar(stream: TextIO) -> Progress:
    from rich import progress  # noqa: PLC0415 - only on a terminal
    from rich.console import Console  # noqa: PLC0415 - only on a terminal

    return progress.Progress(
        progress.BarColumn(bar_width=None),
        progress.MofNCompleteColumn(),
        progress.TextColumn("[cyan]{task.fields[rate]:.0f}/s"),
        progress.TimeRemainingColumn(),
        progress.TextColumn("[red]{task.fields[failed]} failed"),
        console=Console(file=stream),
        refresh_per_second=4,
        expand=True,
    )


def watching(style: Style, total: int, stream: TextIO) -> Watch:
    """Who shows a run of so many documents; AUTO is a bar on a terminal, lines elsewhere."""
    if style is Style.NONE or not total:
        return Silent()
    if style is Style.JSON:
        return Json(total, stream)
    if style is Style.BAR or (style is Style.AUTO and stream.isatty()):
        return Bar(total, stream)
    return Plain(total, stream)


def span(seconds: float) -> str:
    """A stretch of time as people say it: ``45 s``, ``12 min``, ``3 h 20 min``."""
    whole = round(seconds)
    if whole < 90:
        return f"{whole} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"
