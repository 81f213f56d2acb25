"""Model `RealtimeTranslationClientEventSessionClose`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranslationClientEventSessionClose",
    "RealtimeTranslationClientEventSessionCloseDict",
]


class RealtimeTranslationClientEventSessionClose(BaseModel):
    """Ends the session, after what is still to come was translated."""

    event_id: str | None = None
    """Id that you give the event, so that an error can name it."""
    type: Literal["session.close"] = "session.close"
    """Which variant this is: always `session.close`."""


class RealtimeTranslationClientEventSessionCloseDict(TypedDict, total=False):
    """`RealtimeTranslationClientEventSessionClose` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["session.close"]]
