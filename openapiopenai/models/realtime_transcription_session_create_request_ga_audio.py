# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranscriptionSessionCreateRequestGAAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_transcription_session_create_request_ga_audio_input import (
        RealtimeTranscriptionSessionCreateRequestGAAudioInput,
        RealtimeTranscriptionSessionCreateRequestGAAudioInputDict,
    )

__all__ = [
    "RealtimeTranscriptionSessionCreateRequestGAAudio",
    "RealtimeTranscriptionSessionCreateRequestGAAudioDict",
]


class RealtimeTranscriptionSessionCreateRequestGAAudio(BaseModel):
    """Audio settings of a realtime transcription session.

    Known as `RealtimeTranscriptionSessionAudio`."""

    input: RealtimeTranscriptionSessionCreateRequestGAAudioInput | None = None
    """Configuration of the input audio."""


class RealtimeTranscriptionSessionCreateRequestGAAudioDict(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGAAudio` as a dict, for arguments."""

    input: (
        RealtimeTranscriptionSessionCreateRequestGAAudioInputDict
        | RealtimeTranscriptionSessionCreateRequestGAAudioInput
    )
