"""Model `VoiceDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VoiceDeleted",
]


class VoiceDeleted(BaseModel):
    """`VoiceDeleted` of the API."""

    id: str
    deleted: bool
    object: Literal["audio.voice.deleted"] = "audio.voice.deleted"
