# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VoiceConsentResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "VoiceConsentResource",
]


class VoiceConsentResource(BaseModel):
    """A consent recording: in it, somebody agrees to the creation of a custom voice.

    Known as `VoiceConsent`."""

    object: Literal["audio.voice_consent"] = "audio.voice_consent"
    """Kind of object: always `audio.voice_consent`."""
    id: str
    """Its unique ID."""
    name: str
    """Label of the consent recording."""
    language: str
    """Language of the consent phrase, as a BCP 47 tag such as `en-US`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    created_at_datetime = datetime_view("created_at")
