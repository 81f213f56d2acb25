# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaProgramItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict

__all__ = [
    "BetaProgramItemParam",
    "BetaProgramItemParamDict",
]


class BetaProgramItemParam(BaseModel):
    """A program that the model wrote to call tools, as an input item."""

    agent: BetaAgentTagParam | None = None
    """Agent that produced this."""
    id: str
    """Its unique ID."""
    type: Literal["program"] = "program"
    """Type: always `program`."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    code: str
    """JavaScript source code of the program."""
    fingerprint: str
    """Opaque fingerprint for replaying the program; send it back unchanged."""


class BetaProgramItemParamDict(TypedDict, total=False):
    """`BetaProgramItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    id: Required[str]
    type: Required[Literal["program"]]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
