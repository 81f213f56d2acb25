# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDecisionQuestionPredicateInstructionsItem`."""

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
    "LiveDecisionQuestionPredicateInstructionsItem",
    "LiveDecisionQuestionPredicateInstructionsItemDict",
    "UnknownLiveDecisionQuestionPredicateInstructionsItem",
]


if TYPE_CHECKING:

    class UnknownLiveDecisionQuestionPredicateInstructionsItem(UnknownVariant):
        """Variant of `LiveDecisionQuestionPredicateInstructionsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    LiveDecisionQuestionPredicateInstructionsItem: TypeAlias = (
        UserMessageInputText
        | DecisionInputImage
        | DecisionInputJSON
        | UnknownLiveDecisionQuestionPredicateInstructionsItem
    )
    """A part of a question: text, an image or JSON."""
    LiveDecisionQuestionPredicateInstructionsItemDict: TypeAlias = (
        UserMessageInputTextDict | DecisionInputImageDict | DecisionInputJSONDict
    )
    """`LiveDecisionQuestionPredicateInstructionsItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDecisionQuestionPredicateInstructionsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveDecisionQuestionPredicateInstructionsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveDecisionQuestionPredicateInstructionsItemDict = AS_GIVEN

    class LiveDecisionQuestionPredicateInstructionsItem(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "UserMessageInputText",
            "input_image": "DecisionInputImage",
            "input_json": "DecisionInputJSON",
        }

    from_json = LiveDecisionQuestionPredicateInstructionsItem.from_json
    from_dict = LiveDecisionQuestionPredicateInstructionsItem.from_dict
    __getattr__ = LiveDecisionQuestionPredicateInstructionsItem.module_attribute
