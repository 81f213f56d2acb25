"""Model `SpeechAudioDoneEventUsage`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "SpeechAudioDoneEventUsage",
]


class SpeechAudioDoneEventUsage(BaseModel):
    """`SpeechAudioDoneEventUsage` of the API."""

    input_tokens: int
    output_tokens: int
    total_tokens: int
