# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeResponseCreateParamsAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Audio settings for a response.

    Known as `RealtimeResponseCreateAudioOutput`."""

    output: RealtimeResponseCreateParamsAudioOutput | None = None
    """Format and voice of the output audio."""


class RealtimeResponseCreateParamsAudioDict(TypedDict, total=False):
    """`RealtimeResponseCreateParamsAudio` as a dict, for arguments."""

    output: RealtimeResponseCreateParamsAudioOutputDict | RealtimeResponseCreateParamsAudioOutput
