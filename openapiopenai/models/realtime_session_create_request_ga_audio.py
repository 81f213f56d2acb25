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
    """`RealtimeSessionCreateRequestGAAudio` of the API."""

    input: RealtimeSessionCreateRequestGAAudioInput | None = None
    output: RealtimeSessionCreateRequestGAAudioOutput | None = None


class RealtimeSessionCreateRequestGAAudioDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudio` as a dict, for arguments."""

    input: RealtimeSessionCreateRequestGAAudioInputDict | RealtimeSessionCreateRequestGAAudioInput
    output: RealtimeSessionCreateRequestGAAudioOutputDict | RealtimeSessionCreateRequestGAAudioOutput
