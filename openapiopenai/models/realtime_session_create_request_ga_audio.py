# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateRequestGAAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Settings of the input and output audio.

    Known as `RealtimeAudioConfig`."""

    input: RealtimeSessionCreateRequestGAAudioInput | None = None
    """Configuration of the input audio."""
    output: RealtimeSessionCreateRequestGAAudioOutput | None = None
    """Settings of the output audio."""


class RealtimeSessionCreateRequestGAAudioDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudio` as a dict, for arguments."""

    input: RealtimeSessionCreateRequestGAAudioInputDict | RealtimeSessionCreateRequestGAAudioInput
    output: RealtimeSessionCreateRequestGAAudioOutputDict | RealtimeSessionCreateRequestGAAudioOutput
