# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventInputAudioBufferSpeechStarted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeServerEventInputAudioBufferSpeechStarted",
]


class RealtimeServerEventInputAudioBufferSpeechStarted(BaseModel):
    """Sent with `server_vad` when speech is detected; the client may want to stop audio playback. `item_id` identifies the user message to be created when the speech stops; `input_audio_buffer.speech_stopped` repeats it, unless the client commits the buffer itself before that."""

    event_id: str
    """ID of the event."""
    type: Literal["input_audio_buffer.speech_started"] = "input_audio_buffer.speech_started"
    """Type: always `input_audio_buffer.speech_started`."""
    audio_start_ms: int
    """Where the speech starts, in milliseconds since the first audio written to the buffer in the session; `prefix_padding_ms` is included, so this is where the audio sent to the model begins."""
    item_id: str
    """ID of the item."""
