# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventResponseContentPartDonePart`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import bytes_view

__all__ = [
    "RealtimeServerEventResponseContentPartDonePart",
]


class RealtimeServerEventResponseContentPartDonePart(BaseModel):
    """A content part of an assistant message, in its final state."""

    type: Literal["audio", "text"] | UnknownStr | None = None
    """Whether it is text or audio."""
    text: str | None = None
    """The text."""
    audio: str | None = None
    """The audio, in base64."""
    transcript: str | None = None
    """The transcribed text."""
    audio_bytes = bytes_view("audio")
