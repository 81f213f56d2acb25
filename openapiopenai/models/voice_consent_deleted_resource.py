# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VoiceConsentDeletedResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "VoiceConsentDeletedResource",
]


class VoiceConsentDeletedResource(BaseModel):
    """Confirmation that a consent recording was deleted.

    Known as `VoiceConsentDeleted`."""

    id: str
    """Its unique ID."""
    object: Literal["audio.voice_consent"] = "audio.voice_consent"
    """Kind of object: always `audio.voice_consent`."""
    deleted: bool
    """Whether it was deleted."""
