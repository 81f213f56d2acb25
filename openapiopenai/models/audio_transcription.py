# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AudioTranscription`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """ID of the transcription model, such as `gpt-4o-transcribe`. For diarization with speaker labels, use `gpt-4o-transcribe-diarize`."""
    language: str | None = None
    """Language of the input audio as an ISO 639-1 code, such as `en`; giving it improves accuracy and latency."""
    languages: list[str] | None = None
    """Languages that the input audio may be in, as ISO 639-1 codes. Only for `gpt-transcribe` and `gpt-live-transcribe`."""
    keywords: list[str] | None = None
    """Words or phrases that guide the transcription. Only for `gpt-transcribe` and `gpt-live-transcribe`."""
    prompt: str | None = None
    """Text that guides the model's style or that the audio continues: a list of keywords for `whisper-1`, free text for the `gpt-4o-transcribe` models other than `gpt-4o-transcribe-diarize`. Not supported by `gpt-realtime-whisper` in GA sessions."""
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | str | None = None
    """How long the model waits before it emits text: higher values can be more accurate but add latency. Only for `gpt-realtime-whisper` in GA sessions."""


class AudioTranscriptionDict(TypedDict, total=False):
    """`AudioTranscription` as a dict, for arguments."""

    model: AudioTranscriptionModelDict | AudioTranscriptionModel
    language: str
    languages: Sequence[str]
    keywords: Sequence[str]
    prompt: str
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | str
