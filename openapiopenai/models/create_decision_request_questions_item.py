# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateDecisionRequestQuestionsItem`."""

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
    "CreateDecisionRequestQuestionsItem",
    "CreateDecisionRequestQuestionsItemDict",
    "UnknownCreateDecisionRequestQuestionsItem",
]


if TYPE_CHECKING:

    class UnknownCreateDecisionRequestQuestionsItem(UnknownVariant):
        """Variant of `CreateDecisionRequestQuestionsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateDecisionRequestQuestionsItem: TypeAlias = (
        LiveDecisionQuestionPredicate
        | LiveDecisionQuestionChoice
        | LiveDecisionQuestionScore
        | UnknownCreateDecisionRequestQuestionsItem
    )
    """A question for a model: yes or no, a choice, or a score."""
    CreateDecisionRequestQuestionsItemDict: TypeAlias = (
        LiveDecisionQuestionPredicateDict | LiveDecisionQuestionChoiceDict | LiveDecisionQuestionScoreDict
    )
    """`CreateDecisionRequestQuestionsItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateDecisionRequestQuestionsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateDecisionRequestQuestionsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateDecisionRequestQuestionsItemDict = AS_GIVEN

    class CreateDecisionRequestQuestionsItem(OpenUnion):
        tag = "type"
        mapping = {
            "predicate": "LiveDecisionQuestionPredicate",
            "choice": "LiveDecisionQuestionChoice",
            "score": "LiveDecisionQuestionScore",
        }

    from_json = CreateDecisionRequestQuestionsItem.from_json
    from_dict = CreateDecisionRequestQuestionsItem.from_dict
    __getattr__ = CreateDecisionRequestQuestionsItem.module_attribute
