"""Model `ModerationErrorBody`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ModerationErrorBody",
]


class ModerationErrorBody(BaseModel):
    """`ModerationErrorBody` of the API."""

    type: Literal["error"] = "error"
    """Which variant this is: always `error`."""
    code: str
    message: str
