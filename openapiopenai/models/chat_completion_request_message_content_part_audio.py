# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionRequestMessageContentPartAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_request_message_content_part_audio_input_audio import (
        ChatCompletionRequestMessageContentPartAudioInputAudio,
        ChatCompletionRequestMessageContentPartAudioInputAudioDict,
    )
    from openapiopenai.models.prompt_cache_breakpoint_param import (
        PromptCacheBreakpointParam,
        PromptCacheBreakpointParamDict,
    )

__all__ = [
    "ChatCompletionRequestMessageContentPartAudio",
    "ChatCompletionRequestMessageContentPartAudioDict",
]


class ChatCompletionRequestMessageContentPartAudio(BaseModel):
    """A content part with audio."""

    type: Literal["input_audio"] = "input_audio"
    """Type: always `input_audio`."""
    input_audio: ChatCompletionRequestMessageContentPartAudioInputAudio
    """The audio data, with its format."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a prompt prefix to cache."""


class ChatCompletionRequestMessageContentPartAudioDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartAudio` as a dict, for arguments."""

    type: Required[Literal["input_audio"]]
    input_audio: Required[
        ChatCompletionRequestMessageContentPartAudioInputAudioDict
        | ChatCompletionRequestMessageContentPartAudioInputAudio
    ]
    prompt_cache_breakpoint: PromptCacheBreakpointParamDict | PromptCacheBreakpointParam
