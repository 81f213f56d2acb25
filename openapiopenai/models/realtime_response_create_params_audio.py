"""Model `RealtimeResponseCreateParamsAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_response_create_params_audio_output import (
        RealtimeResponseCreateParamsAudioOutput,
        RealtimeResponseCreateParamsAudioOutputDict,
    )

__all__ = [
    "RealtimeResponseCreateParamsAudio",
    "RealtimeResponseCreateParamsAudioDict",
]


class RealtimeResponseCreateParamsAudio(BaseModel):
    """How a response shall sound."""

    output: RealtimeResponseCreateParamsAudioOutput | None = None
    """The format and the voice."""


class RealtimeResponseCreateParamsAudioDict(TypedDict, total=False):
    """`RealtimeResponseCreateParamsAudio` as a dict, for arguments."""

    output: RealtimeResponseCreateParamsAudioOutputDict | RealtimeResponseCreateParamsAudioOutput
