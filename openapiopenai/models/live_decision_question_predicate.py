"""Model `LiveDecisionQuestionPredicate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_decision_question_predicate_instructions import (
        LiveDecisionQuestionPredicateInstructions,
        LiveDecisionQuestionPredicateInstructionsDict,
    )

__all__ = [
    "LiveDecisionQuestionPredicate",
    "LiveDecisionQuestionPredicateDict",
]


class LiveDecisionQuestionPredicate(BaseModel):
    """A question that is answered by yes or no."""

    instructions: LiveDecisionQuestionPredicateInstructions
    """The question."""
    type: Literal["predicate"] = "predicate"
    """Which variant this is: always `predicate`."""
    name: str | None = None
    """Name that the answer carries."""


class LiveDecisionQuestionPredicateDict(TypedDict, total=False):
    """`LiveDecisionQuestionPredicate` as a dict, for arguments."""

    instructions: Required[LiveDecisionQuestionPredicateInstructionsDict | LiveDecisionQuestionPredicateInstructions]
    type: Required[Literal["predicate"]]
    name: str | None
