"""Model `InviteProjectsItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "InviteProjectsItem",
]


class InviteProjectsItem(BaseModel):
    """A project that an invitation is for."""

    id: str
    """Its id, by which other calls name it."""
    role: Literal["member", "owner"] | UnknownStr
    """What they will be in the project."""
