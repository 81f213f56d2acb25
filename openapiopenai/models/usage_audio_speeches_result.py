"""Model `UsageAudioSpeechesResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UsageAudioSpeechesResult",
]


class UsageAudioSpeechesResult(BaseModel):
    """`UsageAudioSpeechesResult` of the API."""

    object: Literal["organization.usage.audio_speeches.result"] = "organization.usage.audio_speeches.result"
    characters: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
