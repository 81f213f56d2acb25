# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateRequestInputAudioTranscription`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeSessionCreateRequestInputAudioTranscription",
    "RealtimeSessionCreateRequestInputAudioTranscriptionDict",
]


class RealtimeSessionCreateRequestInputAudioTranscription(BaseModel):
    """Settings for transcribing input audio; off by default, and null turns it off again. A separate model transcribes asynchronously, so take the transcript as a rough guide to what the model heard."""

    model: str | None = None
    """ID of the model that transcribes."""
    language: str | None = None
    """Language of the input audio, as an ISO 639-1 code; improves accuracy and latency."""
    prompt: str | None = None
    """Guides the style of the transcription, or continues an earlier audio segment: a list of keywords for `whisper-1`, free text for `gpt-4o-transcribe` models."""


class RealtimeSessionCreateRequestInputAudioTranscriptionDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestInputAudioTranscription` as a dict, for arguments."""

    model: str
    language: str | None
    prompt: str | None
