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
    """`BetaCompactionBody` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["compaction"] = "compaction"
    id: str
    encrypted_content: str
    created_by: str | None = None
