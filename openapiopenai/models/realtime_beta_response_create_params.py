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
    """`RealtimeBetaResponseCreateParams` of the API."""

    modalities: list[Literal["text", "audio"] | str] | None = None
    instructions: str | None = None
    voice: VoiceIdsOrCustomVoice | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None = None
    tools: list[RealtimeBetaResponseCreateParamsToolsItem] | None = None
    tool_choice: RealtimeBetaResponseCreateParamsToolChoice | None = None
    temperature: float | None = None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    max_output_tokens: RealtimeBetaResponseCreateParamsMaxOutputTokens | None = None
    conversation: RealtimeBetaResponseCreateParamsConversation | None = None
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    prompt: Prompt | None = None
    input: list[RealtimeConversationItem] | None = None
    max_response_output_tokens: RealtimeBetaResponseCreateParamsMaxResponseOutputTokens | None = None


class RealtimeBetaResponseCreateParamsDict(TypedDict, total=False):
    """`RealtimeBetaResponseCreateParams` as a dict, for arguments."""

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
    input: Sequence[RealtimeConversationItemDict | RealtimeConversationItem]
    max_response_output_tokens: (
        RealtimeBetaResponseCreateParamsMaxResponseOutputTokensDict
        | RealtimeBetaResponseCreateParamsMaxResponseOutputTokens
        | None
    )
