"""Model `VoiceResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "VoiceResource",
]


class VoiceResource(BaseModel):
    """`VoiceResource` of the API."""

    object: Literal["audio.voice"] = "audio.voice"
    id: str
    name: str
    created_at: int
    created_at_datetime = datetime_view("created_at")
