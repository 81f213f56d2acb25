# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDecisionQuestion`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.live_decision_question_choice import (
        LiveDecisionQuestionChoice,
        LiveDecisionQuestionChoiceDict,
    )
    from openapiopenai.models.live_decision_question_predicate import (
        LiveDecisionQuestionPredicate,
        LiveDecisionQuestionPredicateDict,
    )
    from openapiopenai.models.live_decision_question_score import (
        LiveDecisionQuestionScore,
        LiveDecisionQuestionScoreDict,
    )

__all__ = [
    "LiveDecisionQuestion",
    "LiveDecisionQuestionDict",
    "UnknownLiveDecisionQuestion",
]


if TYPE_CHECKING:

    class UnknownLiveDecisionQuestion(UnknownVariant):
        """Variant of `LiveDecisionQuestion` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    LiveDecisionQuestion: TypeAlias = (
        LiveDecisionQuestionChoice
        | LiveDecisionQuestionPredicate
        | LiveDecisionQuestionScore
        | UnknownLiveDecisionQuestion
    )
    """A question for a model: yes or no, a choice, or a score."""
    LiveDecisionQuestionDict: TypeAlias = (
        LiveDecisionQuestionChoiceDict | LiveDecisionQuestionPredicateDict | LiveDecisionQuestionScoreDict
    )
    """`LiveDecisionQuestion` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> LiveDecisionQuestion:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveDecisionQuestion:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveDecisionQuestionDict = AS_GIVEN

    class LiveDecisionQuestion(OpenUnion):
        tag = "type"
        mapping = {
            "choice": "LiveDecisionQuestionChoice",
            "predicate": "LiveDecisionQuestionPredicate",
            "score": "LiveDecisionQuestionScore",
        }

    from_json = LiveDecisionQuestion.from_json
    from_dict = LiveDecisionQuestion.from_dict
    __getattr__ = LiveDecisionQuestion.module_attribute
