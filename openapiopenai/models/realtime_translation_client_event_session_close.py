# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationClientEventSessionClose`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeTranslationClientEventSessionClose",
    "RealtimeTranslationClientEventSessionCloseDict",
]


class RealtimeTranslationClientEventSessionClose(BaseModel):
    """Closes the session gracefully: the server first translates pending input audio and sends the remaining output."""

    event_id: str | None = None
    """ID that you give the event, so that an error can refer to it."""
    type: Literal["session.close"] = "session.close"
    """Type: always `session.close`."""


class RealtimeTranslationClientEventSessionCloseDict(TypedDict, total=False):
    """`RealtimeTranslationClientEventSessionClose` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["session.close"]]
