# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SpeechAudioDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.speech_audio_done_event_usage import SpeechAudioDoneEventUsage

__all__ = [
    "SpeechAudioDoneEvent",
]


class SpeechAudioDoneEvent(BaseModel):
    """Speech synthesis is complete, and all of the audio was streamed."""

    type: Literal["speech.audio.done"] = "speech.audio.done"
    """Type: always `speech.audio.done`."""
    usage: SpeechAudioDoneEventUsage
    """Usage statistics."""
