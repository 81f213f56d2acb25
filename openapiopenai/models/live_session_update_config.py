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
    """What may be changed of a live session."""

    delegation: LiveSessionUpdateConfigDelegation | None = None
    """How tasks are handed on; its kind stays, and so does what is absent."""
    triggers: list[LiveDecisionTrigger] | None = None
    """What is decided whenever something is said, one for each side of the conversation. Absent: as before; an empty list: none."""


class LiveSessionUpdateConfigDict(TypedDict, total=False):
    """`LiveSessionUpdateConfig` as a dict, for arguments."""

    delegation: LiveSessionUpdateConfigDelegationDict | LiveSessionUpdateConfigDelegation | None
    triggers: Sequence[LiveDecisionTriggerDict | LiveDecisionTrigger] | None
