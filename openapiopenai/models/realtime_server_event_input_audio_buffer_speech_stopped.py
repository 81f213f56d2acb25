# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventInputAudioBufferSpeechStopped`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeServerEventInputAudioBufferSpeechStopped",
]


class RealtimeServerEventInputAudioBufferSpeechStopped(BaseModel):
    """Sent with `server_vad` when the end of speech is detected. A user message is created from the audio; `conversation.item.created` reports it."""

    event_id: str
    """ID of the event."""
    type: Literal["input_audio_buffer.speech_stopped"] = "input_audio_buffer.speech_stopped"
    """Type: always `input_audio_buffer.speech_stopped`."""
    audio_end_ms: int
    """Where the speech ends, in milliseconds from the start of the session; includes the silence that VAD waits for."""
    item_id: str
    """ID of the item."""
