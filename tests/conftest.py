"""How many examples hypothesis tries (few in the suite, many in `make fuzz`); which programs a test may lack."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("suite", max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("fuzz", max_examples=10_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")

PROGRAMS = frozenset({"pdftotext", "pdftoppm", "pdfinfo", "qpdf", "pandoc"})
"""Other people's programs, with which some tests look at what was made: Debian's poppler-utils, qpdf, pandoc."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Generator[None, object, object]:
    """Skip, saying so, a test whose program is not installed."""
    try:
        return (yield)
    except FileNotFoundError as error:
        if error.filename in PROGRAMS:
            pytest.skip(f"{error.filename} is not installed")
        raise
