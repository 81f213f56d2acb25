"""Model `CreateSpeechRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_speech_request_model import CreateSpeechRequestModel, CreateSpeechRequestModelDict
    from openapiopenai.models.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceDict

__all__ = [
    "CreateSpeechRequest",
    "CreateSpeechRequestDict",
]


class CreateSpeechRequest(BaseModel):
    """What to speak, with which voice and in which format."""

    model: CreateSpeechRequestModel
    """Id of the model that speaks, such as `gpt-4o-mini-tts`."""
    input: str
    """The text to speak; at most 4096 characters."""
    instructions: str | None = None
    """How to speak; at most 4096 characters. Not for `tts-1` and `tts-1-hd`."""
    voice: VoiceIdsOrCustomVoice
    """The voice to speak with: a built-in one such as `marin`, or the id of a custom one."""
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None = None
    """Format of the audio; `mp3` by default."""
    speed: float | None = None
    """How fast to speak: from `0.25` to `4.0`, `1.0` by default."""
    stream_format: Literal["sse", "audio"] | str | None = None
    """What is streamed: events (`sse`) or bare audio (`audio`, by default). `tts-1` and `tts-1-hd` cannot do `sse`."""


class CreateSpeechRequestDict(TypedDict, total=False):
    """`CreateSpeechRequest` as a dict, for arguments."""

    model: Required[CreateSpeechRequestModelDict | CreateSpeechRequestModel]
    input: Required[str]
    instructions: str
    voice: Required[VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice]
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str
    speed: float
    stream_format: Literal["sse", "audio"] | str
