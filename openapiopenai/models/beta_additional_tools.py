"""Model `BetaAdditionalTools`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.message_role import MessageRole
    from openapiopenai.models.tool import Tool

__all__ = [
    "BetaAdditionalTools",
]


class BetaAdditionalTools(BaseModel):
    """Tools that the model may use from this item on."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["additional_tools"] = "additional_tools"
    """Which variant this is: always `additional_tools`."""
    id: str
    """Its id, by which other calls name it."""
    role: MessageRole
    """Who added the tools."""
    tools: list[Tool]
    """The tools that are added."""
