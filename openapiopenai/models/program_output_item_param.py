"""Model `ProgramOutputItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.program_output_item_status import ProgramOutputItemStatus

__all__ = [
    "ProgramOutputItemParam",
    "ProgramOutputItemParamDict",
]


class ProgramOutputItemParam(BaseModel):
    """What a program of the model returned, sent back."""

    id: str
    """Its id, by which other calls name it."""
    type: Literal["program_output"] = "program_output"
    """Which variant this is: always `program_output`."""
    call_id: str
    """`call_id` of the program that this is the output of."""
    result: str
    """What the program returned."""
    status: ProgramOutputItemStatus
    """How the program ended."""


class ProgramOutputItemParamDict(TypedDict, total=False):
    """`ProgramOutputItemParam` as a dict, for arguments."""

    id: Required[str]
    type: Required[Literal["program_output"]]
    call_id: Required[str]
    result: Required[str]
    status: Required[ProgramOutputItemStatus | str]
