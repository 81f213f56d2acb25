# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProgramOutputItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.program_output_item_status import ProgramOutputItemStatus

__all__ = [
    "ProgramOutputItemParam",
    "ProgramOutputItemParamDict",
]


class ProgramOutputItemParam(BaseModel):
    """Output of a program that the model wrote, as an input item."""

    id: str
    """Its unique ID."""
    type: Literal["program_output"] = "program_output"
    """Type: always `program_output`."""
    call_id: str
    """`call_id` of the program that this is the output of."""
    result: str
    """Result of the program."""
    status: ProgramOutputItemStatus
    """Final status of the program output."""


class ProgramOutputItemParamDict(TypedDict, total=False):
    """`ProgramOutputItemParam` as a dict, for arguments."""

    id: Required[str]
    type: Required[Literal["program_output"]]
    call_id: Required[str]
    result: Required[str]
    status: Required[ProgramOutputItemStatus | str]
