"""Model `UsageAudioTranscriptionsResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UsageAudioTranscriptionsResult",
]


class UsageAudioTranscriptionsResult(BaseModel):
    """`UsageAudioTranscriptionsResult` of the API."""

    object: Literal["organization.usage.audio_transcriptions.result"] = "organization.usage.audio_transcriptions.result"
    seconds: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
