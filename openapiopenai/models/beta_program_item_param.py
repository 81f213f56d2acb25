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
    """`BetaProgramItemParam` of the API."""

    agent: BetaAgentTagParam | None = None
    id: str
    type: Literal["program"] = "program"
    call_id: str
    code: str
    fingerprint: str


class BetaProgramItemParamDict(TypedDict, total=False):
    """`BetaProgramItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    id: Required[str]
    type: Required[Literal["program"]]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
