"""Model `RealtimeBetaServerEventResponseContentPartDonePart`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "RealtimeBetaServerEventResponseContentPartDonePart",
]


class RealtimeBetaServerEventResponseContentPartDonePart(BaseModel):
    """`RealtimeBetaServerEventResponseContentPartDonePart` of the API."""

    type: Literal["audio", "text"] | UnknownStr | None = None
    text: str | None = None
    audio: str | None = None
    transcript: str | None = None
    audio_bytes = bytes_view("audio")
