# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDecisionQuestionPredicateInstructions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.live_decision_question_predicate_instructions_item import (
        LiveDecisionQuestionPredicateInstructionsItem,
        LiveDecisionQuestionPredicateInstructionsItemDict,
    )

__all__ = [
    "LiveDecisionQuestionPredicateInstructions",
    "LiveDecisionQuestionPredicateInstructionsDict",
]


if TYPE_CHECKING:
    LiveDecisionQuestionPredicateInstructions: TypeAlias = str | list[LiveDecisionQuestionPredicateInstructionsItem]
    """A question: text, or a list of text, image and JSON parts."""
    LiveDecisionQuestionPredicateInstructionsDict: TypeAlias = (
        str
        | Sequence[LiveDecisionQuestionPredicateInstructionsItemDict | LiveDecisionQuestionPredicateInstructionsItem]
    )
    """`LiveDecisionQuestionPredicateInstructions` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDecisionQuestionPredicateInstructions:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveDecisionQuestionPredicateInstructions:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveDecisionQuestionPredicateInstructionsDict = AS_GIVEN

    class LiveDecisionQuestionPredicateInstructions(OpenUnion):
        values = "str | list[LiveDecisionQuestionPredicateInstructionsItem]"
        variants = ()

    from_json = LiveDecisionQuestionPredicateInstructions.from_json
    from_dict = LiveDecisionQuestionPredicateInstructions.from_dict
