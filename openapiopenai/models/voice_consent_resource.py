"""Model `VoiceConsentResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "VoiceConsentResource",
]


class VoiceConsentResource(BaseModel):
    """`VoiceConsentResource` of the API."""

    object: Literal["audio.voice_consent"] = "audio.voice_consent"
    id: str
    name: str
    language: str
    created_at: int
    created_at_datetime = datetime_view("created_at")
