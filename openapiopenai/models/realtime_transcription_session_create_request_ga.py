# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranscriptionSessionCreateRequestGA`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.realtime_transcription_session_create_request_ga_audio import (
        RealtimeTranscriptionSessionCreateRequestGAAudio,
        RealtimeTranscriptionSessionCreateRequestGAAudioDict,
    )

__all__ = [
    "RealtimeTranscriptionSessionCreateRequestGA",
    "RealtimeTranscriptionSessionCreateRequestGADict",
]


class RealtimeTranscriptionSessionCreateRequestGA(BaseModel):
    """Settings of a realtime transcription session."""

    type: Literal["transcription"] = "transcription"
    """Type: always `transcription`."""
    audio: RealtimeTranscriptionSessionCreateRequestGAAudio | None = None
    """Settings of the input audio."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra data to include in server events. `item.input_audio_transcription.logprobs` adds log probabilities to transcripts of the input audio."""


class RealtimeTranscriptionSessionCreateRequestGADict(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGA` as a dict, for arguments."""

    type: Required[Literal["transcription"]]
    audio: RealtimeTranscriptionSessionCreateRequestGAAudioDict | RealtimeTranscriptionSessionCreateRequestGAAudio
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
