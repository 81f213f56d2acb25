"""Model `BetaMultiAgentCallOutputItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from openapiopenai.models.beta_multi_agent_action1 import BetaMultiAgentAction1
    from openapiopenai.models.beta_output_text_content_param import (
        BetaOutputTextContentParam,
        BetaOutputTextContentParamDict,
    )

__all__ = [
    "BetaMultiAgentCallOutputItemParam",
    "BetaMultiAgentCallOutputItemParamDict",
]


class BetaMultiAgentCallOutputItemParam(BaseModel):
    """What came of an action among agents, sent back."""

    agent: BetaAgentTagParam | None = None
    """The agent that this comes from."""
    id: str | None = None
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    type: Literal["multi_agent_call_output"] = "multi_agent_call_output"
    """Which variant this is: always `multi_agent_call_output`."""
    action: BetaMultiAgentAction1
    """The action."""
    output: list[BetaOutputTextContentParam]
    """What came of it, as text."""


class BetaMultiAgentCallOutputItemParamDict(TypedDict, total=False):
    """`BetaMultiAgentCallOutputItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    id: str | None
    call_id: Required[str]
    type: Required[Literal["multi_agent_call_output"]]
    action: Required[BetaMultiAgentAction1 | str]
    output: Required[Sequence[BetaOutputTextContentParamDict | BetaOutputTextContentParam]]
