# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionEventEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.decision import Decision

__all__ = [
    "LiveDecisionEventEvent",
]


class LiveDecisionEventEvent(BaseModel):
    """A completed decision."""

    type: Literal["decision.completed"] = "decision.completed"
    """Type: always `decision.completed`."""
    decision: Decision
    """The answers, the model and the usage of the decision."""
