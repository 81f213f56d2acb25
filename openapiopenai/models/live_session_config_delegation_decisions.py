# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveSessionConfigDelegationDecisions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Delegates tasks to decisions."""

    type: Literal["decisions"] = "decisions"
    """Type: always `decisions`."""
    decisions: LiveDecisionsDelegationConfig | None = None
    """The model that makes decisions, and its questions."""
    acknowledgement_delay_ms: int | None = None
    """Delay in milliseconds before the model is prompted to acknowledge a task aloud, though it may speak earlier; 400 by default. Commentary or thinking that you append cancels all pending prompts, also those for other tasks. In an update, absent keeps the current value, and a new one applies to later tasks."""


class LiveSessionConfigDelegationDecisionsDict(TypedDict, total=False):
    """`LiveSessionConfigDelegationDecisions` as a dict, for arguments."""

    type: Required[Literal["decisions"]]
    decisions: LiveDecisionsDelegationConfigDict | LiveDecisionsDelegationConfig | None
    acknowledgement_delay_ms: int | None
