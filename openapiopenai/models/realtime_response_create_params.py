"""Model `RealtimeResponseCreateParams`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.prompt import Prompt, PromptDict
    from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem, RealtimeConversationItemDict
    from openapiopenai.models.realtime_reasoning import RealtimeReasoning, RealtimeReasoningDict
    from openapiopenai.models.realtime_response_create_params_audio import (
        RealtimeResponseCreateParamsAudio,
        RealtimeResponseCreateParamsAudioDict,
    )
    from openapiopenai.models.realtime_response_create_params_conversation import (
        RealtimeResponseCreateParamsConversation,
        RealtimeResponseCreateParamsConversationDict,
    )
    from openapiopenai.models.realtime_response_create_params_max_output_tokens import (
        RealtimeResponseCreateParamsMaxOutputTokens,
        RealtimeResponseCreateParamsMaxOutputTokensDict,
    )
    from openapiopenai.models.realtime_response_create_params_tool_choice import (
        RealtimeResponseCreateParamsToolChoice,
        RealtimeResponseCreateParamsToolChoiceDict,
    )
    from openapiopenai.models.realtime_response_create_params_tools_item import (
        RealtimeResponseCreateParamsToolsItem,
        RealtimeResponseCreateParamsToolsItemDict,
    )

__all__ = [
    "RealtimeResponseCreateParams",
    "RealtimeResponseCreateParamsDict",
]


class RealtimeResponseCreateParams(BaseModel):
    """`RealtimeResponseCreateParams` of the API."""

    output_modalities: list[Literal["text", "audio"] | str] | None = None
    instructions: str | None = None
    audio: RealtimeResponseCreateParamsAudio | None = None
    tools: list[RealtimeResponseCreateParamsToolsItem] | None = None
    tool_choice: RealtimeResponseCreateParamsToolChoice | None = None
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once."""
    reasoning: RealtimeReasoning | None = None
    max_output_tokens: RealtimeResponseCreateParamsMaxOutputTokens | None = None
    conversation: RealtimeResponseCreateParamsConversation | None = None
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    prompt: Prompt | None = None
    input: list[RealtimeConversationItem] | None = None


class RealtimeResponseCreateParamsDict(TypedDict, total=False):
    """`RealtimeResponseCreateParams` as a dict, for arguments."""

    output_modalities: Sequence[Literal["text", "audio"] | str]
    instructions: str
    audio: RealtimeResponseCreateParamsAudioDict | RealtimeResponseCreateParamsAudio
    tools: Sequence[RealtimeResponseCreateParamsToolsItemDict | RealtimeResponseCreateParamsToolsItem]
    tool_choice: RealtimeResponseCreateParamsToolChoiceDict | RealtimeResponseCreateParamsToolChoice
    parallel_tool_calls: bool
    reasoning: RealtimeReasoningDict | RealtimeReasoning
    max_output_tokens: RealtimeResponseCreateParamsMaxOutputTokensDict | RealtimeResponseCreateParamsMaxOutputTokens
    conversation: RealtimeResponseCreateParamsConversationDict | RealtimeResponseCreateParamsConversation
    metadata: Mapping[str, str] | None
    prompt: PromptDict | Prompt | None
    input: Sequence[RealtimeConversationItemDict | RealtimeConversationItem]
