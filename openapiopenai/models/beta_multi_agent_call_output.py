"""Model `BetaMultiAgentCallOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.beta_multi_agent_action import BetaMultiAgentAction
    from openapiopenai.models.output_text_content import OutputTextContent

__all__ = [
    "BetaMultiAgentCallOutput",
]


class BetaMultiAgentCallOutput(BaseModel):
    """What came of an action among agents."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["multi_agent_call_output"] = "multi_agent_call_output"
    """Which variant this is: always `multi_agent_call_output`."""
    id: str
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    action: BetaMultiAgentAction
    """The action."""
    output: list[OutputTextContent]
    """What came of it, as text."""
