"""Model `BetaCompactionSummaryItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict

__all__ = [
    "BetaCompactionSummaryItemParam",
    "BetaCompactionSummaryItemParamDict",
]


class BetaCompactionSummaryItemParam(BaseModel):
    """`BetaCompactionSummaryItemParam` of the API."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    type: Literal["compaction"] = "compaction"
    encrypted_content: str


class BetaCompactionSummaryItemParamDict(TypedDict, total=False):
    """`BetaCompactionSummaryItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    id: str | None
    type: Required[Literal["compaction"]]
    encrypted_content: Required[str]
