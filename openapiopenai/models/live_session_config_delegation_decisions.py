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
    """Hands tasks on to decisions."""

    type: Literal["decisions"] = "decisions"
    """Which variant this is: always `decisions`."""
    decisions: LiveDecisionsDelegationConfig | None = None
    """The model and its questions."""
    acknowledgement_delay_ms: int | None = None
    """After how many milliseconds the model is asked to say that it is at the task; 400 by default. It may speak earlier. What you add to the session meanwhile calls it off."""


class LiveSessionConfigDelegationDecisionsDict(TypedDict, total=False):
    """`LiveSessionConfigDelegationDecisions` as a dict, for arguments."""

    type: Required[Literal["decisions"]]
    decisions: LiveDecisionsDelegationConfigDict | LiveDecisionsDelegationConfig | None
    acknowledgement_delay_ms: int | None
