# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UsageAudioTranscriptionsResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "UsageAudioTranscriptionsResult",
]


class UsageAudioTranscriptionsResult(BaseModel):
    """Usage of audio transcriptions in a time bucket."""

    object: Literal["organization.usage.audio_transcriptions.result"] = "organization.usage.audio_transcriptions.result"
    """Kind of object: always `organization.usage.audio_transcriptions.result`."""
    seconds: int
    """Number of seconds of audio processed."""
    num_model_requests: int
    """Number of requests to a model."""
    project_id: str | None = None
    """ID of the project with this usage, if grouped by `project_id`."""
    user_id: str | None = None
    """ID of the user with this usage, if grouped by `user_id`."""
    api_key_id: str | None = None
    """ID of the API key with this usage, if grouped by `api_key_id`."""
    model: str | None = None
    """Name of the model with this usage, if grouped by `model`."""
