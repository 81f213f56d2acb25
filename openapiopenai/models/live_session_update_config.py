# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveSessionUpdateConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Settings of a live session that can be updated."""

    delegation: LiveSessionUpdateConfigDelegation | None = None
    """How tasks are delegated; the type of delegation cannot be changed, and absent fields keep their values."""
    triggers: list[LiveDecisionTrigger] | None = None
    """Triggers that evaluate questions whenever something is said, at most one for each side of the conversation and independently of delegation. Absent leaves them unchanged, a list replaces them all, and an empty list removes them."""


class LiveSessionUpdateConfigDict(TypedDict, total=False):
    """`LiveSessionUpdateConfig` as a dict, for arguments."""

    delegation: LiveSessionUpdateConfigDelegationDict | LiveSessionUpdateConfigDelegation | None
    triggers: Sequence[LiveDecisionTriggerDict | LiveDecisionTrigger] | None
