# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionQuestionScore`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.live_decision_question_score_instructions import (
        LiveDecisionQuestionScoreInstructions,
        LiveDecisionQuestionScoreInstructionsDict,
    )
    from openapiopenai.models.live_decision_question_score_level import (
        LiveDecisionQuestionScoreLevel,
        LiveDecisionQuestionScoreLevelDict,
    )

__all__ = [
    "LiveDecisionQuestionScore",
    "LiveDecisionQuestionScoreDict",
]


class LiveDecisionQuestionScore(BaseModel):
    """A question that is answered by rating the input on the given, ordered levels."""

    type: Literal["score"] = "score"
    """Type: always `score`."""
    name: str | None = None
    """Name of the question, repeated in its answer."""
    instructions: LiveDecisionQuestionScoreInstructions
    """Text of the question, optionally with images or JSON."""
    levels: list[LiveDecisionQuestionScoreLevel]
    """The levels of the score."""


class LiveDecisionQuestionScoreDict(TypedDict, total=False):
    """`LiveDecisionQuestionScore` as a dict, for arguments."""

    type: Required[Literal["score"]]
    name: str | None
    instructions: Required[LiveDecisionQuestionScoreInstructionsDict | LiveDecisionQuestionScoreInstructions]
    levels: Required[Sequence[LiveDecisionQuestionScoreLevelDict | LiveDecisionQuestionScoreLevel]]
