# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.decision_input_image import DecisionInputImage, DecisionInputImageDict
    from openapiopenai.models.user_message_input_text import UserMessageInputText, UserMessageInputTextDict

__all__ = [
    "LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem",
    "LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDict",
    "UnknownLiveDecisionItemCreateEventItemFunctionCallOutputOutputItem",
]


if TYPE_CHECKING:

    class UnknownLiveDecisionItemCreateEventItemFunctionCallOutputOutputItem(UnknownVariant):
        """Variant of `LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem: TypeAlias = (
        UserMessageInputText | DecisionInputImage | UnknownLiveDecisionItemCreateEventItemFunctionCallOutputOutputItem
    )
    """A part of a function output: text or an image."""
    LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDict: TypeAlias = (
        UserMessageInputTextDict | DecisionInputImageDict
    )
    """`LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDict = AS_GIVEN

    class LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "UserMessageInputText",
            "input_image": "DecisionInputImage",
        }

    from_json = LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem.from_json
    from_dict = LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem.from_dict
    __getattr__ = LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem.module_attribute
