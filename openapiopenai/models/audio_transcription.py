"""Model `AudioTranscription`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.audio_transcription_model import AudioTranscriptionModel, AudioTranscriptionModelDict

__all__ = [
    "AudioTranscription",
    "AudioTranscriptionDict",
]


class AudioTranscription(BaseModel):
    """How audio is transcribed."""

    model: AudioTranscriptionModel | None = None
    """Id of the model that transcribes, such as `gpt-4o-transcribe`. To know who speaks, use `gpt-4o-transcribe-diarize`."""
    language: str | None = None
    """Language of the audio, by ISO 639-1, such as `en`. Makes transcription better and faster."""
    languages: list[str] | None = None
    """Languages that the audio may be in, by ISO 639-1. Only for `gpt-transcribe` and `gpt-live-transcribe`."""
    keywords: list[str] | None = None
    """Words and phrases to expect in the audio. Only for `gpt-transcribe` and `gpt-live-transcribe`."""
    prompt: str | None = None
    """Text that guides the style, or that the audio continues: keywords for `whisper-1`, free text for the `gpt-4o-transcribe` models other than `gpt-4o-transcribe-diarize`. Not for `gpt-realtime-whisper` in GA sessions."""
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | str | None = None
    """How long the model waits before it gives text: longer waits may make it more accurate, but later. Only for `gpt-realtime-whisper` in GA sessions."""


class AudioTranscriptionDict(TypedDict, total=False):
    """`AudioTranscription` as a dict, for arguments."""

    model: AudioTranscriptionModelDict | AudioTranscriptionModel
    language: str
    languages: Sequence[str]
    keywords: Sequence[str]
    prompt: str
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | str
