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
    """`RealtimeResponseCreateParamsAudio` of the API."""

    output: RealtimeResponseCreateParamsAudioOutput | None = None


class RealtimeResponseCreateParamsAudioDict(TypedDict, total=False):
    """`RealtimeResponseCreateParamsAudio` as a dict, for arguments."""

    output: RealtimeResponseCreateParamsAudioOutputDict | RealtimeResponseCreateParamsAudioOutput
