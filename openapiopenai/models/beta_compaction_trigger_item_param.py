# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaCompactionTriggerItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict

__all__ = [
    "BetaCompactionTriggerItemParam",
    "BetaCompactionTriggerItemParamDict",
]


class BetaCompactionTriggerItemParam(BaseModel):
    """Triggers compaction of the current context. It must be the last item of the input."""

    agent: BetaAgentTagParam | None = None
    """Agent that produced this."""
    type: Literal["compaction_trigger"] = "compaction_trigger"
    """Type: always `compaction_trigger`."""
    id: str | None = None
    """Unique ID of this item, the compaction trigger."""


class BetaCompactionTriggerItemParamDict(TypedDict, total=False):
    """`BetaCompactionTriggerItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    type: Required[Literal["compaction_trigger"]]
    id: str | None
