"""Model `BetaTokenCountsBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.beta_token_counts_body_input import BetaTokenCountsBodyInput, BetaTokenCountsBodyInputDict
    from openapiopenai.models.conversation_param import ConversationParam, ConversationParamDict
    from openapiopenai.models.personality_enum import PersonalityEnum, PersonalityEnumDict
    from openapiopenai.models.reasoning import Reasoning, ReasoningDict
    from openapiopenai.models.response_text_param import ResponseTextParam, ResponseTextParamDict
    from openapiopenai.models.tool import Tool, ToolDict
    from openapiopenai.models.tool_choice_param import ToolChoiceParam, ToolChoiceParamDict
    from openapiopenai.models.truncation_enum import TruncationEnum

__all__ = [
    "BetaTokenCountsBody",
    "BetaTokenCountsBodyDict",
]


class BetaTokenCountsBody(BaseModel):
    """`BetaTokenCountsBody` of the API."""

    model: str | None = None
    input: BetaTokenCountsBodyInput | None = None
    previous_response_id: str | None = None
    """Id of the response that this goes on from; not together with `conversation`."""
    tools: list[Tool] | None = None
    text: ResponseTextParam | None = None
    reasoning: Reasoning | None = None
    truncation: TruncationEnum | None = None
    """Deprecated."""
    instructions: str | None = None
    personality: PersonalityEnum | None = None
    conversation: ConversationParam | None = None
    tool_choice: ToolChoiceParam | None = None
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once."""


class BetaTokenCountsBodyDict(TypedDict, total=False):
    """`BetaTokenCountsBody` as a dict, for arguments."""

    model: str | None
    input: BetaTokenCountsBodyInputDict | BetaTokenCountsBodyInput | None
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
