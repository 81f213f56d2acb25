# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeResponseCreateParams`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Settings for a response; what is absent is taken from the session."""

    input: list[RealtimeConversationItem] | None = None
    """Input items that replace the conversation as context for this response; they may reference earlier items by ID. An empty array clears the context."""
    output_modalities: list[Literal["text", "audio"] | str] | None = None
    """What the model responds with: `audio`, which includes a transcript, or `text` alone."""
    instructions: str | None = None
    """System instructions for the model: what to say, and how to speak ("talk quickly"). It is not guaranteed to follow them. If absent, the server uses default instructions, which `session.created` shows."""
    audio: RealtimeResponseCreateParamsAudio | None = None
    """Settings of the output audio: its format and voice."""
    tools: list[RealtimeResponseCreateParamsToolsItem] | None = None
    """The tools that the model may call."""
    tool_choice: RealtimeResponseCreateParamsToolChoice | None = None
    """Whether the model calls tools, and which."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools in parallel; supported only by reasoning models such as `gpt-realtime-2`."""
    reasoning: RealtimeReasoning | None = None
    """Reasoning effort: how much the model thinks before it answers."""
    max_output_tokens: RealtimeResponseCreateParamsMaxOutputTokens | None = None
    """Maximum number of output tokens per response, tool calls included: 1 to 4,096, or `inf` (the default) for the model's own limit."""
    conversation: RealtimeResponseCreateParamsConversation | None = None
    """Whether the response is added to the default conversation: `auto`, the default, adds it, `none` does not."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
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
