# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaMultiAgentCallOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.beta_multi_agent_action import BetaMultiAgentAction
    from openapiopenai.models.output_text_content import OutputTextContent

__all__ = [
    "BetaMultiAgentCallOutput",
]


class BetaMultiAgentCallOutput(BaseModel):
    """The output of a multi-agent action."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["multi_agent_call_output"] = "multi_agent_call_output"
    """Type: always `multi_agent_call_output`."""
    id: str
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    action: BetaMultiAgentAction
    """The multi-agent action of this call."""
    output: list[OutputTextContent]
    """Output of the action, as text."""
