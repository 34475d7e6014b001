"""Records in, findings with line and column out."""

from __future__ import annotations

from convert.validate.judge import Judgement, Rules, judge
from convert.validate.located import Located, Report

__all__ = ["Judgement", "Located", "Report", "Rules", "judge"]
