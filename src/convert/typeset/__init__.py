"""HTML to a PDF that archives and screen readers take: the one home of WeasyPrint."""

import sys
from ctypes import util


def _unsought(name: str) -> str | None:
    del name
    return None


if sys.platform == "linux":
    # WeasyPrint asks for each library by several names, and what the loader does not know by one is sought with
    # ldconfig, gcc and ld: fifty processes. What they find is a name that the loader is asked for in any case.
    _search, util.find_library = util.find_library, _unsought
    try:
        import weasyprint as weasyprint
    finally:
        util.find_library = _search
