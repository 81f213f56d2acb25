"""Model `RealtimeBetaResponseCreateParams`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.prompt import Prompt, PromptDict
    from openapiopenai.models.realtime_beta_response_create_params_conversation import (
        RealtimeBetaResponseCreateParamsConversation,
        RealtimeBetaResponseCreateParamsConversationDict,
    )
    from openapiopenai.models.realtime_beta_response_create_params_max_output_tokens import (
        RealtimeBetaResponseCreateParamsMaxOutputTokens,
        RealtimeBetaResponseCreateParamsMaxOutputTokensDict,
    )
    from openapiopenai.models.realtime_beta_response_create_params_max_response_output_tokens import (
        RealtimeBetaResponseCreateParamsMaxResponseOutputTokens,
        RealtimeBetaResponseCreateParamsMaxResponseOutputTokensDict,
    )
    from openapiopenai.models.realtime_beta_response_create_params_tool_choice import (
        RealtimeBetaResponseCreateParamsToolChoice,
        RealtimeBetaResponseCreateParamsToolChoiceDict,
    )
    from openapiopenai.models.realtime_beta_response_create_params_tools_item import (
        RealtimeBetaResponseCreateParamsToolsItem,
        RealtimeBetaResponseCreateParamsToolsItemDict,
    )
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem, RealtimeConversationItemDict
    from openapiopenai.models.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceDict

__all__ = [
    "RealtimeBetaResponseCreateParams",
    "RealtimeBetaResponseCreateParamsDict",
]


class RealtimeBetaResponseCreateParams(BaseModel):
    """How a response is to be made. What is absent is as the session says."""

    input: list[RealtimeConversationItem] | None = None
    """Items that the model gets instead of the conversation; they may refer to earlier items by their ids. An empty list means no context at all."""
    modalities: list[Literal["text", "audio"] | str] | None = None
    """Whether the model may answer by text and by audio; `text` alone turns audio off."""
    instructions: str | None = None
    """What the model is told before all else: what to say, and how to speak ("talk quickly"). Where it is absent the server has a text of its own, which `session.created` shows."""
    voice: VoiceIdsOrCustomVoice | None = None
    """Name of a voice, or an object with the `id` of one of your own. It cannot be changed once the model has spoken in the session."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None = None
    """Format of the output."""
    tools: list[RealtimeBetaResponseCreateParamsToolsItem] | None = None
    """The tools that the model may call."""
    tool_choice: RealtimeBetaResponseCreateParamsToolChoice | None = None
    """Whether the model calls tools, and which."""
    temperature: float | None = None
    """How freely tokens are drawn, from 0.6 to 1.2; 0.8 by default."""
    max_output_tokens: RealtimeBetaResponseCreateParamsMaxOutputTokens | None = None
    """Most tokens that the model may write, calls of tools included: 1 to 4,096, or `inf` for all that it can, which is the default."""
    conversation: RealtimeBetaResponseCreateParamsConversation | None = None
    """Whether the response becomes part of the conversation: `auto`, the default, or `none`."""
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    prompt: Prompt | None = None
    """A stored prompt to use, with its variables."""
    max_response_output_tokens: RealtimeBetaResponseCreateParamsMaxResponseOutputTokens | None = None
    """Most tokens that the model may write, calls of tools included: 1 to 4,096, or `inf` for all that it can, which is the default."""


class RealtimeBetaResponseCreateParamsDict(TypedDict, total=False):
    """`RealtimeBetaResponseCreateParams` as a dict, for arguments."""

    input: Sequence[RealtimeConversationItemDict | RealtimeConversationItem]
    modalities: Sequence[Literal["text", "audio"] | str]
    instructions: str
    voice: VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str
    tools: Sequence[RealtimeBetaResponseCreateParamsToolsItemDict | RealtimeBetaResponseCreateParamsToolsItem]
    tool_choice: RealtimeBetaResponseCreateParamsToolChoiceDict | RealtimeBetaResponseCreateParamsToolChoice
    temperature: float
    max_output_tokens: (
        RealtimeBetaResponseCreateParamsMaxOutputTokensDict | RealtimeBetaResponseCreateParamsMaxOutputTokens
    )
    conversation: RealtimeBetaResponseCreateParamsConversationDict | RealtimeBetaResponseCreateParamsConversation
    metadata: Mapping[str, str] | None
    prompt: PromptDict | Prompt | None
    max_response_output_tokens: (
        RealtimeBetaResponseCreateParamsMaxResponseOutputTokensDict
        | RealtimeBetaResponseCreateParamsMaxResponseOutputTokens
        | None
    )
