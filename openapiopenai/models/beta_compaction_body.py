"""Model `BetaCompactionBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaCompactionBody",
]


class BetaCompactionBody(BaseModel):
    """What stands for the earlier part of a conversation after `responses.compact`."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["compaction"] = "compaction"
    """Which variant this is: always `compaction`."""
    id: str
    """Its id, by which other calls name it."""
    encrypted_content: str
    """Content that only the server can read; send it back as it is."""
    created_by: str | None = None
    """Id of who made it."""
