# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventResponseContentPartAddedPart`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import bytes_view

__all__ = [
    "RealtimeServerEventResponseContentPartAddedPart",
]


class RealtimeServerEventResponseContentPartAddedPart(BaseModel):
    """A content part that was added to an assistant message."""

    type: Literal["audio", "text"] | UnknownStr | None = None
    """Whether it is text or audio."""
    text: str | None = None
    """The text."""
    audio: str | None = None
    """The audio, in base64."""
    transcript: str | None = None
    """The transcribed text."""
    audio_bytes = bytes_view("audio")
