"""Model `VoiceConsentDeletedResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VoiceConsentDeletedResource",
]


class VoiceConsentDeletedResource(BaseModel):
    """Says that a consent recording is deleted."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["audio.voice_consent"] = "audio.voice_consent"
    """Kind of object: always `audio.voice_consent`."""
    deleted: bool
    """Whether the thing is deleted now."""
