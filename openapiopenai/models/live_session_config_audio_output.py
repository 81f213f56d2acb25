# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveSessionConfigAudioOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_session_config_audio_output_voice import (
        LiveSessionConfigAudioOutputVoice,
        LiveSessionConfigAudioOutputVoiceDict,
    )

__all__ = [
    "LiveSessionConfigAudioOutput",
    "LiveSessionConfigAudioOutputDict",
]


class LiveSessionConfigAudioOutput(BaseModel):
    """The voice of the model."""

    voice: LiveSessionConfigAudioOutputVoice | None = None
    """Name of a voice, `marin` by default, or an object with the ID of a custom voice; cannot be changed later."""


class LiveSessionConfigAudioOutputDict(TypedDict, total=False):
    """`LiveSessionConfigAudioOutput` as a dict, for arguments."""

    voice: LiveSessionConfigAudioOutputVoiceDict | LiveSessionConfigAudioOutputVoice | None
