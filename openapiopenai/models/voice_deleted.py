# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VoiceDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "VoiceDeleted",
]


class VoiceDeleted(BaseModel):
    """Confirmation that a voice was deleted."""

    id: str
    """Its unique ID."""
    object: Literal["audio.voice.deleted"] = "audio.voice.deleted"
    """Kind of object: always `audio.voice.deleted`."""
    deleted: bool
    """Whether it was deleted."""
