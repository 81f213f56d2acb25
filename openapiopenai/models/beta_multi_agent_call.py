# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaMultiAgentCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.beta_multi_agent_action import BetaMultiAgentAction

__all__ = [
    "BetaMultiAgentCall",
]


class BetaMultiAgentCall(BaseModel):
    """A call of a multi-agent action."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["multi_agent_call"] = "multi_agent_call"
    """Type: always `multi_agent_call`."""
    id: str
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    action: BetaMultiAgentAction
    """The multi-agent action of this call."""
    arguments: str
    """Arguments of the action, as a JSON string."""
