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
    """`BetaMultiAgentCallOutput` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["multi_agent_call_output"] = "multi_agent_call_output"
    id: str
    call_id: str
    action: BetaMultiAgentAction
    output: list[OutputTextContent]
