"""The pictures that an input itself holds, such as those of a DOCX, by the names that its text has for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.assets.normalise import normalised
from convert.assets.picture import NoPicture, Picture, PictureFault
from convert.values import field, state

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@state
class Held:
    """``unpack``, called when a picture is first asked for, gives the bytes of each; None of what is not to be had."""

    unpack: Callable[[], Mapping[str, bytes | None]]
    packed: Mapping[str, bytes | None] | None = None
    made: dict[str, Picture | NoPicture] = field(default_factory=dict)

    def picture(self, name: str) -> Picture | NoPicture | None:
        """The picture of this name; None where the input holds none."""
        if self.packed is None:
            self.packed = self.unpack()
        if name not in self.packed:
            return None
        if name not in self.made:
            self.made[name] = _made(self.packed[name])
        return self.made[name]


def _made(data: bytes | None) -> Picture | NoPicture:
    if data is None:
        return NoPicture(fault=PictureFault.AMBIGUOUS, message="is the name of several pictures in the document")
    return normalised(data)
