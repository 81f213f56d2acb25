# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaCompactionSummaryItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict

__all__ = [
    "BetaCompactionSummaryItemParam",
    "BetaCompactionSummaryItemParamDict",
]


class BetaCompactionSummaryItemParam(BaseModel):
    """A compaction item from `responses.compact`, sent as input in place of the earlier conversation."""

    agent: BetaAgentTagParam | None = None
    """Agent that produced this."""
    id: str | None = None
    """Its unique ID."""
    type: Literal["compaction"] = "compaction"
    """Type: always `compaction`."""
    encrypted_content: str
    """Opaque encrypted content; send it back unchanged."""


class BetaCompactionSummaryItemParamDict(TypedDict, total=False):
    """`BetaCompactionSummaryItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    id: str | None
    type: Required[Literal["compaction"]]
    encrypted_content: Required[str]
