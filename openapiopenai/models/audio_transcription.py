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
    """`AudioTranscription` of the API."""

    model: AudioTranscriptionModel | None = None
    language: str | None = None
    languages: list[str] | None = None
    keywords: list[str] | None = None
    prompt: str | None = None
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | str | None = None


class AudioTranscriptionDict(TypedDict, total=False):
    """`AudioTranscription` as a dict, for arguments."""

    model: AudioTranscriptionModelDict | AudioTranscriptionModel
    language: str
    languages: Sequence[str]
    keywords: Sequence[str]
    prompt: str
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | str
