# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionTriggerDecisions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.live_decision_question import LiveDecisionQuestion, LiveDecisionQuestionDict

__all__ = [
    "LiveDecisionTriggerDecisions",
    "LiveDecisionTriggerDecisionsDict",
]


class LiveDecisionTriggerDecisions(BaseModel):
    """Questions of a trigger, evaluated from the transcript so far and the items added for decisions."""

    questions: list[LiveDecisionQuestion]
    """The questions, answered together and in this order."""


class LiveDecisionTriggerDecisionsDict(TypedDict, total=False):
    """`LiveDecisionTriggerDecisions` as a dict, for arguments."""

    questions: Required[Sequence[LiveDecisionQuestionDict | LiveDecisionQuestion]]
