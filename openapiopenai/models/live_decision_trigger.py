# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionTrigger`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.live_decision_trigger_decisions import (
        LiveDecisionTriggerDecisions,
        LiveDecisionTriggerDecisionsDict,
    )

__all__ = [
    "LiveDecisionTrigger",
    "LiveDecisionTriggerDict",
]


class LiveDecisionTrigger(BaseModel):
    """A trigger that has questions answered whenever the user or the model says something."""

    type: Literal["decisions"] = "decisions"
    """Type: always `decisions`."""
    decisions: LiveDecisionTriggerDecisions
    """Questions to evaluate when the trigger fires, from the transcript so far and the items added for decisions."""
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"] | UnknownStr
    """Transcript event that fires the trigger: speech of the user (`session.input_transcript.delta`) or of the model (`session.output_transcript.delta`)."""


class LiveDecisionTriggerDict(TypedDict, total=False):
    """`LiveDecisionTrigger` as a dict, for arguments."""

    type: Required[Literal["decisions"]]
    decisions: Required[LiveDecisionTriggerDecisionsDict | LiveDecisionTriggerDecisions]
    event_type: Required[Literal["session.input_transcript.delta", "session.output_transcript.delta"] | str]
