# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateResponseInputAudioTranscription`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeSessionCreateResponseInputAudioTranscription",
]


class RealtimeSessionCreateResponseInputAudioTranscription(BaseModel):
    """Settings for transcribing input audio: the model, and optionally language and prompt to guide it."""

    model: str | None = None
    """ID of the model that transcribes."""
