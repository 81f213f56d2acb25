"""Model `RealtimeBetaServerEventInputAudioBufferSpeechStarted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventInputAudioBufferSpeechStarted",
]


class RealtimeBetaServerEventInputAudioBufferSpeechStarted(BaseModel):
    """Somebody has begun to speak, with `server_vad`. A client may stop what it plays. `item_id` is that of the message that the speech becomes."""

    event_id: str
    """Id of the event."""
    type: Literal["input_audio_buffer.speech_started"] = "input_audio_buffer.speech_started"
    """Which variant this is: always `input_audio_buffer.speech_started`."""
    audio_start_ms: int
    """Where the speech begins, in milliseconds of the session's audio; `prefix_padding_ms` is part of it."""
    item_id: str
    """Id of the item."""
