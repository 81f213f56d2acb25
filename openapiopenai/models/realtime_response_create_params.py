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
    """How a response is to be made. What is absent is as the session says."""

    input: list[RealtimeConversationItem] | None = None
    """Items that the model gets instead of the conversation; they may refer to earlier items by their ids. An empty list means no context at all."""
    output_modalities: list[Literal["text", "audio"] | str] | None = None
    """Whether the model answers by `audio`, which brings a transcript too, or by `text` alone."""
    instructions: str | None = None
    """What the model is told before all else: what to say, and how to speak ("talk quickly"). Where it is absent the server has a text of its own, which `session.created` shows."""
    audio: RealtimeResponseCreateParamsAudio | None = None
    """The format and the voice of the audio."""
    tools: list[RealtimeResponseCreateParamsToolsItem] | None = None
    """The tools that the model may call."""
    tool_choice: RealtimeResponseCreateParamsToolChoice | None = None
    """Whether the model calls tools, and which."""
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once. Only for reasoning models such as `gpt-realtime-2`."""
    reasoning: RealtimeReasoning | None = None
    """How much the model thinks before it answers."""
    max_output_tokens: RealtimeResponseCreateParamsMaxOutputTokens | None = None
    """Most tokens that the model may write, calls of tools included: 1 to 4,096, or `inf` for all that it can, which is the default."""
    conversation: RealtimeResponseCreateParamsConversation | None = None
    """Whether the response becomes part of the conversation: `auto`, the default, or `none`."""
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    prompt: Prompt | None = None
    """A stored prompt to use, with its variables."""


class RealtimeResponseCreateParamsDict(TypedDict, total=False):
    """`RealtimeResponseCreateParams` as a dict, for arguments."""

    input: Sequence[RealtimeConversationItemDict | RealtimeConversationItem]
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
