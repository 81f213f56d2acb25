"""Model `TokenCountsBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.conversation_param import ConversationParam, ConversationParamDict
    from openapiopenai.models.personality_enum import PersonalityEnum, PersonalityEnumDict
    from openapiopenai.models.reasoning import Reasoning, ReasoningDict
    from openapiopenai.models.response_text_param import ResponseTextParam, ResponseTextParamDict
    from openapiopenai.models.token_counts_body_input import TokenCountsBodyInput, TokenCountsBodyInputDict
    from openapiopenai.models.tool import Tool, ToolDict
    from openapiopenai.models.tool_choice_param import ToolChoiceParam, ToolChoiceParamDict
    from openapiopenai.models.truncation_enum import TruncationEnum

__all__ = [
    "TokenCountsBody",
    "TokenCountsBodyDict",
]


class TokenCountsBody(BaseModel):
    """The request for a response whose input tokens to count."""

    model: str | None = None
    """Id of the model, such as `gpt-5.1`."""
    input: TokenCountsBodyInput | None = None
    """What the model would answer to."""
    previous_response_id: str | None = None
    """Id of the response that this goes on from; not together with `conversation`."""
    tools: list[Tool] | None = None
    """The tools that the model may call."""
    text: ResponseTextParam | None = None
    """How the model writes: as plain text or by a JSON schema, and at what length."""
    reasoning: Reasoning | None = None
    """How the model thinks. Only for gpt-5 and o-series models."""
    truncation: TruncationEnum | None = None
    """What to do with more input than the model's context can hold: `auto` drops the conversation's first items, `disabled` (default) fails with status 400.

Deprecated."""
    instructions: str | None = None
    """What the model is told before all else, as a system message. Not carried over by `previous_response_id`."""
    personality: PersonalityEnum | None = None
    """Which of its styles the model writes in, by default its usual one. At most 64 characters; more styles may come."""
    conversation: ConversationParam | None = None
    """The conversation that the response would belong to."""
    tool_choice: ToolChoiceParam | None = None
    """Which of the tools the model calls, if any."""
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once."""


class TokenCountsBodyDict(TypedDict, total=False):
    """`TokenCountsBody` as a dict, for arguments."""

    model: str | None
    input: TokenCountsBodyInputDict | TokenCountsBodyInput | None
    previous_response_id: str | None
    tools: Sequence[ToolDict | Tool] | None
    text: ResponseTextParamDict | ResponseTextParam | None
    reasoning: ReasoningDict | Reasoning | None
    truncation: TruncationEnum | str
    instructions: str | None
    personality: PersonalityEnumDict | PersonalityEnum
    conversation: ConversationParamDict | ConversationParam | None
    tool_choice: ToolChoiceParamDict | ToolChoiceParam | None
    parallel_tool_calls: bool | None
