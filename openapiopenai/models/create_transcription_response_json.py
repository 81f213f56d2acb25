# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateTranscriptionResponseJson`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

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
    """A transcription, in JSON format.

    Known as `Transcription`."""

    text: str
    """The transcribed text."""
    languages: list[TranscriptionLanguage] | None = None
    """Languages detected in the audio; empty if none could be detected reliably. Returned by `gpt-transcribe`."""
    logprobs: list[CreateTranscriptionResponseJsonLogprobsItem] | None = None
    """Log probabilities of the tokens; only with `gpt-4o-transcribe` and `gpt-4o-mini-transcribe`, and if `include` contains `logprobs`."""
    usage: CreateTranscriptionResponseJsonUsage | None = None
    """Usage statistics."""
