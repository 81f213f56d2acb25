# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateSpeechRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_speech_request_model import CreateSpeechRequestModel, CreateSpeechRequestModelDict
    from openapiopenai.models.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceDict

__all__ = [
    "CreateSpeechRequest",
    "CreateSpeechRequestDict",
]


class CreateSpeechRequest(BaseModel):
    """Request body for generating speech: the text, the voice and the audio format."""

    model: CreateSpeechRequestModel
    """ID of the text-to-speech model: `gpt-4o-mini-tts` (or a dated snapshot of it), `tts-1` or `tts-1-hd`."""
    input: str
    """Text to generate audio for; at most 4096 characters."""
    instructions: str | None = None
    """Instructions that control how the voice speaks; at most 4096 characters. Not supported by `tts-1` and `tts-1-hd`."""
    voice: VoiceIdsOrCustomVoice
    """Voice of the audio: a built-in one such as `marin`, or an object with the `id` of a custom one."""
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None = None
    """Format of the audio; `mp3` by default."""
    speed: float | None = None
    """Speed of the generated audio: from `0.25` to `4.0`, `1.0` by default."""
    stream_format: Literal["sse", "audio"] | str | None = None
    """Format of the stream: events (`sse`) or raw audio (`audio`, the default). `sse` is not supported by `tts-1` and `tts-1-hd`."""


class CreateSpeechRequestDict(TypedDict, total=False):
    """`CreateSpeechRequest` as a dict, for arguments."""

    model: Required[CreateSpeechRequestModelDict | CreateSpeechRequestModel]
    input: Required[str]
    instructions: str
    voice: Required[VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice]
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str
    speed: float
    stream_format: Literal["sse", "audio"] | str
