"""Model `BetaInputMessageResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.input_message_content_list import InputMessageContentList

__all__ = [
    "BetaInputMessageResource",
]


class BetaInputMessageResource(BaseModel):
    """`BetaInputMessageResource` of the API."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["message"] = "message"
    """Which variant this is: always `message`."""
    role: Literal["user", "system", "developer"] | UnknownStr
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    content: InputMessageContentList
    id: str
    """Its id, by which other calls name it."""
