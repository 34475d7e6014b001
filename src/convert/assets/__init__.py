"""Pictures by the names that articles give them, from the folders that the user named, in one safe form."""

from __future__ import annotations

from convert.assets.folders import Assets, beside
from convert.assets.held import Held
from convert.assets.picture import NoPicture, Picture, PictureFault

__all__ = ["Assets", "Held", "NoPicture", "Picture", "PictureFault", "beside"]
