# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateResponseAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_session_create_response_audio_input import (
        RealtimeSessionCreateResponseAudioInput,
    )
    from openapiopenai.models.realtime_session_create_response_audio_output import (
        RealtimeSessionCreateResponseAudioOutput,
    )

__all__ = [
    "RealtimeSessionCreateResponseAudio",
]


class RealtimeSessionCreateResponseAudio(BaseModel):
    """Settings of the input and output audio of a session."""

    input: RealtimeSessionCreateResponseAudioInput | None = None
    """Settings of the input audio."""
    output: RealtimeSessionCreateResponseAudioOutput | None = None
    """Settings of the output audio."""
