# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaProgramOutputItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from openapiopenai.models.program_output_item_status import ProgramOutputItemStatus

__all__ = [
    "BetaProgramOutputItemParam",
    "BetaProgramOutputItemParamDict",
]


class BetaProgramOutputItemParam(BaseModel):
    """Output of a program that the model wrote, as an input item."""

    agent: BetaAgentTagParam | None = None
    """Agent that produced this."""
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


class BetaProgramOutputItemParamDict(TypedDict, total=False):
    """`BetaProgramOutputItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    id: Required[str]
    type: Required[Literal["program_output"]]
    call_id: Required[str]
    result: Required[str]
    status: Required[ProgramOutputItemStatus | str]
