# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDecisionQuestionChoiceInstructions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.live_decision_question_choice_instructions_item import (
        LiveDecisionQuestionChoiceInstructionsItem,
        LiveDecisionQuestionChoiceInstructionsItemDict,
    )

__all__ = [
    "LiveDecisionQuestionChoiceInstructions",
    "LiveDecisionQuestionChoiceInstructionsDict",
]


if TYPE_CHECKING:
    LiveDecisionQuestionChoiceInstructions: TypeAlias = str | list[LiveDecisionQuestionChoiceInstructionsItem]
    """A question: text, or a list of text, image and JSON parts."""
    LiveDecisionQuestionChoiceInstructionsDict: TypeAlias = (
        str | Sequence[LiveDecisionQuestionChoiceInstructionsItemDict | LiveDecisionQuestionChoiceInstructionsItem]
    )
    """`LiveDecisionQuestionChoiceInstructions` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDecisionQuestionChoiceInstructions:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveDecisionQuestionChoiceInstructions:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveDecisionQuestionChoiceInstructionsDict = AS_GIVEN

    class LiveDecisionQuestionChoiceInstructions(OpenUnion):
        values = "str | list[LiveDecisionQuestionChoiceInstructionsItem]"
        variants = ()

    from_json = LiveDecisionQuestionChoiceInstructions.from_json
    from_dict = LiveDecisionQuestionChoiceInstructions.from_dict
