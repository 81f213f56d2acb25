"""Model `VoiceConsentResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "VoiceConsentResource",
]


class VoiceConsentResource(BaseModel):
    """A recording in which somebody consents to a custom voice being made."""

    object: Literal["audio.voice_consent"] = "audio.voice_consent"
    """Kind of object: always `audio.voice_consent`."""
    id: str
    """Its id, by which other calls name it."""
    name: str
    """Label of the recording."""
    language: str
    """Language of the phrase of consent, by BCP 47, such as `en-US`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    created_at_datetime = datetime_view("created_at")
