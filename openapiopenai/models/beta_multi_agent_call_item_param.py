"""Model `BetaMultiAgentCallItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from openapiopenai.models.beta_multi_agent_action1 import BetaMultiAgentAction1

__all__ = [
    "BetaMultiAgentCallItemParam",
    "BetaMultiAgentCallItemParamDict",
]


class BetaMultiAgentCallItemParam(BaseModel):
    """An action among agents, sent back."""

    agent: BetaAgentTagParam | None = None
    """The agent that this comes from."""
    id: str | None = None
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    type: Literal["multi_agent_call"] = "multi_agent_call"
    """Which variant this is: always `multi_agent_call`."""
    action: BetaMultiAgentAction1
    """The action."""
    arguments: str
    """Arguments of the action, as JSON text."""


class BetaMultiAgentCallItemParamDict(TypedDict, total=False):
    """`BetaMultiAgentCallItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    id: str | None
    call_id: Required[str]
    type: Required[Literal["multi_agent_call"]]
    action: Required[BetaMultiAgentAction1 | str]
    arguments: Required[str]
