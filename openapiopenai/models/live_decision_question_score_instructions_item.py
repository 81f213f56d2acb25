# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDecisionQuestionScoreInstructionsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.decision_input_image import DecisionInputImage, DecisionInputImageDict
    from openapiopenai.models.decision_input_json import DecisionInputJSON, DecisionInputJSONDict
    from openapiopenai.models.user_message_input_text import UserMessageInputText, UserMessageInputTextDict

__all__ = [
    "LiveDecisionQuestionScoreInstructionsItem",
    "LiveDecisionQuestionScoreInstructionsItemDict",
    "UnknownLiveDecisionQuestionScoreInstructionsItem",
]


if TYPE_CHECKING:

    class UnknownLiveDecisionQuestionScoreInstructionsItem(UnknownVariant):
        """Variant of `LiveDecisionQuestionScoreInstructionsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    LiveDecisionQuestionScoreInstructionsItem: TypeAlias = (
        UserMessageInputText | DecisionInputImage | DecisionInputJSON | UnknownLiveDecisionQuestionScoreInstructionsItem
    )
    """A part of a question: text, an image or JSON."""
    LiveDecisionQuestionScoreInstructionsItemDict: TypeAlias = (
        UserMessageInputTextDict | DecisionInputImageDict | DecisionInputJSONDict
    )
    """`LiveDecisionQuestionScoreInstructionsItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDecisionQuestionScoreInstructionsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveDecisionQuestionScoreInstructionsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveDecisionQuestionScoreInstructionsItemDict = AS_GIVEN

    class LiveDecisionQuestionScoreInstructionsItem(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "UserMessageInputText",
            "input_image": "DecisionInputImage",
            "input_json": "DecisionInputJSON",
        }

    from_json = LiveDecisionQuestionScoreInstructionsItem.from_json
    from_dict = LiveDecisionQuestionScoreInstructionsItem.from_dict
    __getattr__ = LiveDecisionQuestionScoreInstructionsItem.module_attribute
