"""Model `VoiceDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VoiceDeleted",
]


class VoiceDeleted(BaseModel):
    """Says that a voice is deleted."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["audio.voice.deleted"] = "audio.voice.deleted"
    """Kind of object: always `audio.voice.deleted`."""
    deleted: bool
    """Whether the thing is deleted now."""
