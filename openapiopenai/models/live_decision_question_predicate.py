# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionQuestionPredicate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """A yes-or-no question about the input, put as a statement: the answer is the probability that it is true."""

    type: Literal["predicate"] = "predicate"
    """Type: always `predicate`."""
    name: str | None = None
    """Name of the question, repeated in its answer."""
    instructions: LiveDecisionQuestionPredicateInstructions
    """Text of the question, optionally with images or JSON."""


class LiveDecisionQuestionPredicateDict(TypedDict, total=False):
    """`LiveDecisionQuestionPredicate` as a dict, for arguments."""

    type: Required[Literal["predicate"]]
    name: str | None
    instructions: Required[LiveDecisionQuestionPredicateInstructionsDict | LiveDecisionQuestionPredicateInstructions]
