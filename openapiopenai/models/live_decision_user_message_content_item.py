# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDecisionUserMessageContentItem`."""

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
    "LiveDecisionUserMessageContentItem",
    "LiveDecisionUserMessageContentItemDict",
    "UnknownLiveDecisionUserMessageContentItem",
]


if TYPE_CHECKING:

    class UnknownLiveDecisionUserMessageContentItem(UnknownVariant):
        """Variant of `LiveDecisionUserMessageContentItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    LiveDecisionUserMessageContentItem: TypeAlias = (
        UserMessageInputText | DecisionInputImage | DecisionInputJSON | UnknownLiveDecisionUserMessageContentItem
    )
    """A part of a message: text, an image or JSON."""
    LiveDecisionUserMessageContentItemDict: TypeAlias = (
        UserMessageInputTextDict | DecisionInputImageDict | DecisionInputJSONDict
    )
    """`LiveDecisionUserMessageContentItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDecisionUserMessageContentItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveDecisionUserMessageContentItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveDecisionUserMessageContentItemDict = AS_GIVEN

    class LiveDecisionUserMessageContentItem(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "UserMessageInputText",
            "input_image": "DecisionInputImage",
            "input_json": "DecisionInputJSON",
        }

    from_json = LiveDecisionUserMessageContentItem.from_json
    from_dict = LiveDecisionUserMessageContentItem.from_dict
    __getattr__ = LiveDecisionUserMessageContentItem.module_attribute
