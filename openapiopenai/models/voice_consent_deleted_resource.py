"""Model `VoiceConsentDeletedResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VoiceConsentDeletedResource",
]


class VoiceConsentDeletedResource(BaseModel):
    """`VoiceConsentDeletedResource` of the API."""

    id: str
    object: Literal["audio.voice_consent"] = "audio.voice_consent"
    deleted: bool
