"""Model `RealtimeBetaServerEventInputAudioBufferSpeechStarted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventInputAudioBufferSpeechStarted",
]


class RealtimeBetaServerEventInputAudioBufferSpeechStarted(BaseModel):
    """Sent with `server_vad` when speech is detected; the client may want to stop audio playback. `item_id` identifies the user message that is created when the speech stops."""

    event_id: str
    """ID of the event."""
    type: Literal["input_audio_buffer.speech_started"] = "input_audio_buffer.speech_started"
    """Which variant this is: always `input_audio_buffer.speech_started`."""
    audio_start_ms: int
    """Where the speech starts, in milliseconds of all audio written to the buffer in the session; includes `prefix_padding_ms`."""
    item_id: str
    """ID of the item."""
