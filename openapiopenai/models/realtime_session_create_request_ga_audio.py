"""Model `RealtimeSessionCreateRequestGAAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_session_create_request_ga_audio_input import (
        RealtimeSessionCreateRequestGAAudioInput,
        RealtimeSessionCreateRequestGAAudioInputDict,
    )
    from openapiopenai.models.realtime_session_create_request_ga_audio_output import (
        RealtimeSessionCreateRequestGAAudioOutput,
        RealtimeSessionCreateRequestGAAudioOutputDict,
    )

__all__ = [
    "RealtimeSessionCreateRequestGAAudio",
    "RealtimeSessionCreateRequestGAAudioDict",
]


class RealtimeSessionCreateRequestGAAudio(BaseModel):
    """Settings of the audio that comes in and goes out."""

    input: RealtimeSessionCreateRequestGAAudioInput | None = None
    """Settings of the audio that comes in."""
    output: RealtimeSessionCreateRequestGAAudioOutput | None = None
    """Settings of the audio that goes out."""


class RealtimeSessionCreateRequestGAAudioDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudio` as a dict, for arguments."""

    input: RealtimeSessionCreateRequestGAAudioInputDict | RealtimeSessionCreateRequestGAAudioInput
    output: RealtimeSessionCreateRequestGAAudioOutputDict | RealtimeSessionCreateRequestGAAudioOutput
