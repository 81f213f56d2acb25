"""Model `LiveSessionUpdateConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.live_decision_trigger import LiveDecisionTrigger, LiveDecisionTriggerDict
    from openapiopenai.models.live_session_update_config_delegation import (
        LiveSessionUpdateConfigDelegation,
        LiveSessionUpdateConfigDelegationDict,
    )

__all__ = [
    "LiveSessionUpdateConfig",
    "LiveSessionUpdateConfigDict",
]


class LiveSessionUpdateConfig(BaseModel):
    """`LiveSessionUpdateConfig` of the API."""

    delegation: LiveSessionUpdateConfigDelegation | None = None
    triggers: list[LiveDecisionTrigger] | None = None


class LiveSessionUpdateConfigDict(TypedDict, total=False):
    """`LiveSessionUpdateConfig` as a dict, for arguments."""

    delegation: LiveSessionUpdateConfigDelegationDict | LiveSessionUpdateConfigDelegation | None
    triggers: Sequence[LiveDecisionTriggerDict | LiveDecisionTrigger] | None
