"""Model `RealtimeBetaServerEventInputAudioBufferSpeechStopped`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventInputAudioBufferSpeechStopped",
]


class RealtimeBetaServerEventInputAudioBufferSpeechStopped(BaseModel):
    """Somebody has stopped speaking, with `server_vad`; a message of the user is made of it."""

    event_id: str
    """Id of the event."""
    type: Literal["input_audio_buffer.speech_stopped"] = "input_audio_buffer.speech_stopped"
    """Which variant this is: always `input_audio_buffer.speech_stopped`."""
    audio_end_ms: int
    """Where the speech ends, in milliseconds of the session's audio; the silence that is waited for is part of it."""
    item_id: str
    """Id of the item."""
