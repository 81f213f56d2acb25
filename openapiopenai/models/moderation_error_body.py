"""Model `ModerationErrorBody`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ModerationErrorBody",
]


class ModerationErrorBody(BaseModel):
    """Why the input or the output of a response could not be moderated."""

    type: Literal["error"] = "error"
    """Which variant this is: always `error`."""
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
