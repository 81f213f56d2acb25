# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaProgramOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.program_output_status import ProgramOutputStatus

__all__ = [
    "BetaProgramOutput",
]


class BetaProgramOutput(BaseModel):
    """Output of a program that the model wrote."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["program_output"] = "program_output"
    """Type: always `program_output`."""
    id: str
    """Its unique ID."""
    call_id: str
    """`call_id` of the program that this is the output of."""
    result: str
    """Result of the program."""
    status: ProgramOutputStatus
    """Final status of the program output."""
