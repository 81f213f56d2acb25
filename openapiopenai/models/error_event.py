"""Model `ErrorEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.error import Error

__all__ = [
    "ErrorEvent",
]


class ErrorEvent(BaseModel):
    """Something has gone wrong, such as an error of the server or a timeout."""

    event: Literal["error"] = "error"
    """Name of the event: always `error`."""
    data: Error
    """What went wrong."""
