"""Model `BetaProgramOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.program_output_status import ProgramOutputStatus

__all__ = [
    "BetaProgramOutput",
]


class BetaProgramOutput(BaseModel):
    """What a program of the model returned."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["program_output"] = "program_output"
    """Which variant this is: always `program_output`."""
    id: str
    """Its id, by which other calls name it."""
    call_id: str
    """`call_id` of the program that this is the output of."""
    result: str
    """What the program returned."""
    status: ProgramOutputStatus
    """How the program ended."""
