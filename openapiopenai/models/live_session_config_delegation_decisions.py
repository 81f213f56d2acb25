"""Model `LiveSessionConfigDelegationDecisions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_decisions_delegation_config import (
        LiveDecisionsDelegationConfig,
        LiveDecisionsDelegationConfigDict,
    )

__all__ = [
    "LiveSessionConfigDelegationDecisions",
    "LiveSessionConfigDelegationDecisionsDict",
]


class LiveSessionConfigDelegationDecisions(BaseModel):
    """`LiveSessionConfigDelegationDecisions` of the API."""

    decisions: LiveDecisionsDelegationConfig | None = None
    type: Literal["decisions"] = "decisions"
    """Which variant this is: always `decisions`."""
    acknowledgement_delay_ms: int | None = None


class LiveSessionConfigDelegationDecisionsDict(TypedDict, total=False):
    """`LiveSessionConfigDelegationDecisions` as a dict, for arguments."""

    decisions: LiveDecisionsDelegationConfigDict | LiveDecisionsDelegationConfig | None
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int | None
