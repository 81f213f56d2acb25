# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDecisionQuestionScoreInstructions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.live_decision_question_score_instructions_item import (
        LiveDecisionQuestionScoreInstructionsItem,
        LiveDecisionQuestionScoreInstructionsItemDict,
    )

__all__ = [
    "LiveDecisionQuestionScoreInstructions",
    "LiveDecisionQuestionScoreInstructionsDict",
]


if TYPE_CHECKING:
    LiveDecisionQuestionScoreInstructions: TypeAlias = str | list[LiveDecisionQuestionScoreInstructionsItem]
    """A question: text, or a list of text, image and JSON parts."""
    LiveDecisionQuestionScoreInstructionsDict: TypeAlias = (
        str | Sequence[LiveDecisionQuestionScoreInstructionsItemDict | LiveDecisionQuestionScoreInstructionsItem]
    )
    """`LiveDecisionQuestionScoreInstructions` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDecisionQuestionScoreInstructions:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveDecisionQuestionScoreInstructions:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveDecisionQuestionScoreInstructionsDict = AS_GIVEN

    class LiveDecisionQuestionScoreInstructions(OpenUnion):
        values = "str | list[LiveDecisionQuestionScoreInstructionsItem]"
        variants = ()

    from_json = LiveDecisionQuestionScoreInstructions.from_json
    from_dict = LiveDecisionQuestionScoreInstructions.from_dict
