"""Model `UsageAudioSpeechesResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UsageAudioSpeechesResult",
]


class UsageAudioSpeechesResult(BaseModel):
    """How much speech was made in a bucket of time."""

    object: Literal["organization.usage.audio_speeches.result"] = "organization.usage.audio_speeches.result"
    """Kind of object: always `organization.usage.audio_speeches.result`."""
    characters: int
    """Characters that were spoken."""
    num_model_requests: int
    """How often a model was called."""
    project_id: str | None = None
    """Project that this is the usage of, where results are grouped by `project_id`."""
    user_id: str | None = None
    """User that this is the usage of, where results are grouped by `user_id`."""
    api_key_id: str | None = None
    """API key that this is the usage of, where results are grouped by `api_key_id`."""
    model: str | None = None
    """Model that this is the usage of, where results are grouped by `model`."""
