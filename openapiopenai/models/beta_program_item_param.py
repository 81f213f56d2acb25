"""Model `BetaProgramItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict

__all__ = [
    "BetaProgramItemParam",
    "BetaProgramItemParamDict",
]


class BetaProgramItemParam(BaseModel):
    """A program that the model wrote to call tools with, sent back."""

    agent: BetaAgentTagParam | None = None
    """The agent that this comes from."""
    id: str
    """Its id, by which other calls name it."""
    type: Literal["program"] = "program"
    """Which variant this is: always `program`."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    code: str
    """Source of the program, in JavaScript."""
    fingerprint: str
    """Opaque; send it back as it is."""


class BetaProgramItemParamDict(TypedDict, total=False):
    """`BetaProgramItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    id: Required[str]
    type: Required[Literal["program"]]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
