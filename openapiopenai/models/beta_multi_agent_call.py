"""Model `BetaMultiAgentCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.beta_multi_agent_action import BetaMultiAgentAction

__all__ = [
    "BetaMultiAgentCall",
]


class BetaMultiAgentCall(BaseModel):
    """An action among agents."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["multi_agent_call"] = "multi_agent_call"
    """Which variant this is: always `multi_agent_call`."""
    id: str
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    action: BetaMultiAgentAction
    """The action."""
    arguments: str
    """Arguments of the action, as JSON text."""
