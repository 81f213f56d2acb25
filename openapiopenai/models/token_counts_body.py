# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TokenCountsBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """A request to count the input tokens of a response."""

    model: str | None = None
    """ID of the model, such as `gpt-5.1`."""
    input: TokenCountsBodyInput | None = None
    """Input whose tokens to count: text or items."""
    previous_response_id: str | None = None
    """ID of the previous response, which this one continues; cannot be combined with `conversation`."""
    tools: list[Tool] | None = None
    """The tools that the model may call."""
    text: ResponseTextParam | None = None
    """Text output settings: plain text or JSON that matches a schema, and the verbosity."""
    reasoning: Reasoning | None = None
    """Reasoning options. Only for gpt-5 and o-series models."""
    truncation: TruncationEnum | None = None
    """What to do if the input exceeds the model's context window: `auto` drops items from the start of the conversation, `disabled` (default) fails with status 400.

Deprecated."""
    instructions: str | None = None
    """System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions."""
    personality: PersonalityEnum | None = None
    """Style preset for the request; the model's default style if omitted. At most 64 characters; more styles may be added."""
    conversation: ConversationParam | None = None
    """Conversation that the response would belong to."""
    tool_choice: ToolChoiceParam | None = None
    """Which tool the model uses, if any."""
    parallel_tool_calls: bool | None = None
    """Whether the model may make several tool calls in parallel."""


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
