# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `DecisionAnswersItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.decision_answers_item_choice import DecisionAnswersItemChoice
    from openapiopenai.models.decision_answers_item_predicate import DecisionAnswersItemPredicate
    from openapiopenai.models.decision_answers_item_refusal import DecisionAnswersItemRefusal
    from openapiopenai.models.decision_answers_item_score import DecisionAnswersItemScore

__all__ = [
    "DecisionAnswersItem",
    "UnknownDecisionAnswersItem",
]


if TYPE_CHECKING:

    class UnknownDecisionAnswersItem(UnknownVariant):
        """Variant of `DecisionAnswersItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    DecisionAnswersItem: TypeAlias = (
        DecisionAnswersItemPredicate
        | DecisionAnswersItemChoice
        | DecisionAnswersItemScore
        | DecisionAnswersItemRefusal
        | UnknownDecisionAnswersItem
    )
    """An answer to a question, or a refusal."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> DecisionAnswersItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> DecisionAnswersItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class DecisionAnswersItem(OpenUnion):
        tag = "type"
        mapping = {
            "predicate": "DecisionAnswersItemPredicate",
            "choice": "DecisionAnswersItemChoice",
            "score": "DecisionAnswersItemScore",
            "refusal": "DecisionAnswersItemRefusal",
        }

    from_json = DecisionAnswersItem.from_json
    from_dict = DecisionAnswersItem.from_dict
    __getattr__ = DecisionAnswersItem.module_attribute
