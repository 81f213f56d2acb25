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
    """What stands for the earlier part of a conversation after `responses.compact`, sent back."""

    agent: BetaAgentTagParam | None = None
    """The agent that this comes from."""
    id: str | None = None
    """Its id, by which other calls name it."""
    type: Literal["compaction"] = "compaction"
    """Which variant this is: always `compaction`."""
    encrypted_content: str
    """Content that only the server can read; send it back as it is."""


class BetaCompactionSummaryItemParamDict(TypedDict, total=False):
    """`BetaCompactionSummaryItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    id: str | None
    type: Required[Literal["compaction"]]
    encrypted_content: Required[str]
