# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveMediaSessionConfigAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_session_config_audio_output import (
        LiveSessionConfigAudioOutput,
        LiveSessionConfigAudioOutputDict,
    )

__all__ = [
    "LiveMediaSessionConfigAudio",
    "LiveMediaSessionConfigAudioDict",
]


class LiveMediaSessionConfigAudio(BaseModel):
    """Voice of a live session over WebRTC or SIP, where the audio format is negotiated automatically."""

    output: LiveSessionConfigAudioOutput | None = None
    """Output audio settings: the voice."""


class LiveMediaSessionConfigAudioDict(TypedDict, total=False):
    """`LiveMediaSessionConfigAudio` as a dict, for arguments."""

    output: LiveSessionConfigAudioOutputDict | LiveSessionConfigAudioOutput
