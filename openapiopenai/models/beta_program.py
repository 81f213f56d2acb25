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
    """A program that the model wrote to call tools with."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["program"] = "program"
    """Which variant this is: always `program`."""
    id: str
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    code: str
    """Source of the program, in JavaScript."""
    fingerprint: str
    """Opaque; send it back as it is."""
