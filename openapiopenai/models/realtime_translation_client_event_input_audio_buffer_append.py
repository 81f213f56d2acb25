# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationClientEventInputAudioBufferAppend`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import bytes_view

__all__ = [
    "RealtimeTranslationClientEventInputAudioBufferAppend",
    "RealtimeTranslationClientEventInputAudioBufferAppendDict",
]


class RealtimeTranslationClientEventInputAudioBufferAppend(BaseModel):
    """Appends audio to the input buffer: base64 of raw 24 kHz PCM16 mono, little-endian. Chunks of 200 ms are best, as translation works in frames of that length. Keep sending silence while nobody speaks: a gap in sending is not seen as a pause.

    Known as `RealtimeTranslationInputAudioBufferAppendEvent`."""

    event_id: str | None = None
    """ID that you give the event, so that an error can refer to it."""
    type: Literal["session.input_audio_buffer.append"] = "session.input_audio_buffer.append"
    """Type: always `session.input_audio_buffer.append`."""
    audio: str
    """Base64-encoded audio: 16-bit mono PCM, little-endian, with a sampling rate of 24 kHz."""
    audio_bytes = bytes_view("audio")


class RealtimeTranslationClientEventInputAudioBufferAppendDict(TypedDict, total=False):
    """`RealtimeTranslationClientEventInputAudioBufferAppend` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["session.input_audio_buffer.append"]]
    audio: Required[str]
