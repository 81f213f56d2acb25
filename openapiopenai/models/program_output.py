"""Model `ProgramOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.program_output_status import ProgramOutputStatus

__all__ = [
    "ProgramOutput",
]


class ProgramOutput(BaseModel):
    """`ProgramOutput` of the API."""

    type: Literal["program_output"] = "program_output"
    id: str
    call_id: str
    result: str
    status: ProgramOutputStatus
