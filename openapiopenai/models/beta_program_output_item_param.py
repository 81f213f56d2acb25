"""Model `BetaProgramOutputItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from openapiopenai.models.program_output_item_status import ProgramOutputItemStatus

__all__ = [
    "BetaProgramOutputItemParam",
    "BetaProgramOutputItemParamDict",
]


class BetaProgramOutputItemParam(BaseModel):
    """What a program of the model returned, sent back."""

    agent: BetaAgentTagParam | None = None
    """The agent that this comes from."""
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


class BetaProgramOutputItemParamDict(TypedDict, total=False):
    """`BetaProgramOutputItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    id: Required[str]
    type: Required[Literal["program_output"]]
    call_id: Required[str]
    result: Required[str]
    status: Required[ProgramOutputItemStatus | str]
