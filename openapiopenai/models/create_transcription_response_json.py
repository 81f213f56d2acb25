"""Model `CreateTranscriptionResponseJson`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_transcription_response_json_logprobs_item import (
        CreateTranscriptionResponseJsonLogprobsItem,
    )
    from openapiopenai.models.create_transcription_response_json_usage import CreateTranscriptionResponseJsonUsage
    from openapiopenai.models.transcription_language import TranscriptionLanguage

__all__ = [
    "CreateTranscriptionResponseJson",
]


class CreateTranscriptionResponseJson(BaseModel):
    """A transcript."""

    text: str
    """What is said in the audio."""
    languages: list[TranscriptionLanguage] | None = None
    """The languages heard in the audio; empty where none could be told for sure. From `gpt-transcribe`."""
    logprobs: list[CreateTranscriptionResponseJsonLogprobsItem] | None = None
    """How likely each token was; only where `include` asked for it."""
    usage: CreateTranscriptionResponseJsonUsage | None = None
    """What was used."""
