"""Model `BetaProgram`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaProgram",
]


class BetaProgram(BaseModel):
    """`BetaProgram` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["program"] = "program"
    id: str
    call_id: str
    code: str
    fingerprint: str
