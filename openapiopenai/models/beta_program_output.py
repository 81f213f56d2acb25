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
    """`BetaProgramOutput` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["program_output"] = "program_output"
    id: str
    call_id: str
    result: str
    status: ProgramOutputStatus
