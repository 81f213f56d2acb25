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
    """`CreateSpeechRequest` of the API."""

    model: CreateSpeechRequestModel
    input: str
    instructions: str | None = None
    voice: VoiceIdsOrCustomVoice
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None = None
    speed: float | None = None
    stream_format: Literal["sse", "audio"] | str | None = None


class CreateSpeechRequestDict(TypedDict, total=False):
    """`CreateSpeechRequest` as a dict, for arguments."""

    model: Required[CreateSpeechRequestModelDict | CreateSpeechRequestModel]
    input: Required[str]
    instructions: str
    voice: Required[VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice]
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str
    speed: float
    stream_format: Literal["sse", "audio"] | str
