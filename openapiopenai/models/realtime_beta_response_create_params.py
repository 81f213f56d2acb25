# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaResponseCreateParams`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Settings for a response; what is absent is taken from the session."""

    input: list[RealtimeConversationItem] | None = None
    """Input items that replace the conversation as context for this response; they may reference earlier items by ID. An empty array clears the context."""
    modalities: list[Literal["text", "audio"] | str] | None = None
    """Modalities of the output: text and audio; `text` alone turns audio off."""
    instructions: str | None = None
    """System instructions for the model: what to say, and how to speak ("talk quickly"). It is not guaranteed to follow them. If absent, the server uses default instructions, which `session.created` shows."""
    voice: VoiceIdsOrCustomVoice | None = None
    """Name of a built-in voice, or an object with the `id` of a custom voice. It cannot be changed in the session once the model has output audio."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None = None
    """Format of the output audio."""
    tools: list[RealtimeBetaResponseCreateParamsToolsItem] | None = None
    """The tools that the model may call."""
    tool_choice: RealtimeBetaResponseCreateParamsToolChoice | None = None
    """Whether the model calls tools, and which."""
    temperature: float | None = None
    """Sampling temperature, from 0.6 to 1.2, 0.8 by default: lower values make the output more focused, higher ones more varied."""
    max_output_tokens: RealtimeBetaResponseCreateParamsMaxOutputTokens | None = None
    """Maximum number of output tokens per response, tool calls included: 1 to 4,096, or `inf` (the default) for the model's own limit."""
    conversation: RealtimeBetaResponseCreateParamsConversation | None = None
    """Whether the response is added to the default conversation: `auto`, the default, adds it, `none` does not."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    prompt: Prompt | None = None
    """A stored prompt to use, with its variables."""
    max_response_output_tokens: RealtimeBetaResponseCreateParamsMaxResponseOutputTokens | None = None
    """Maximum number of output tokens per response, tool calls included: 1 to 4,096, or `inf` (the default) for the model's own limit."""


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
