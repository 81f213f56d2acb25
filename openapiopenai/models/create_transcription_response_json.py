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
    """`CreateTranscriptionResponseJson` of the API."""

    text: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[CreateTranscriptionResponseJsonLogprobsItem] | None = None
    """How likely each token was."""
    usage: CreateTranscriptionResponseJsonUsage | None = None
    """What was used."""
