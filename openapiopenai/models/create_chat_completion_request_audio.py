# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateChatCompletionRequestAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceDict

__all__ = [
    "CreateChatCompletionRequestAudio",
    "CreateChatCompletionRequestAudioDict",
]


class CreateChatCompletionRequestAudio(BaseModel):
    """Settings for audio output; required where `modalities` includes audio."""

    voice: VoiceIdsOrCustomVoice
    """Voice of the model: a built-in one, such as `alloy` or `marin`, or a custom one as an object with its `id`."""
    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"] | str
    """Format of the audio."""


class CreateChatCompletionRequestAudioDict(TypedDict, total=False):
    """`CreateChatCompletionRequestAudio` as a dict, for arguments."""

    voice: Required[VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice]
    format: Required[Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"] | str]
