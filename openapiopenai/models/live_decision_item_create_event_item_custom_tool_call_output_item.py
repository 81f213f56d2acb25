# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDecisionItemCreateEventItemCustomToolCallOutputItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.decision_input_image import DecisionInputImage, DecisionInputImageDict
    from openapiopenai.models.user_message_input_text import UserMessageInputText, UserMessageInputTextDict

__all__ = [
    "LiveDecisionItemCreateEventItemCustomToolCallOutputItem",
    "LiveDecisionItemCreateEventItemCustomToolCallOutputItemDict",
    "UnknownLiveDecisionItemCreateEventItemCustomToolCallOutputItem",
]


if TYPE_CHECKING:

    class UnknownLiveDecisionItemCreateEventItemCustomToolCallOutputItem(UnknownVariant):
        """Variant of `LiveDecisionItemCreateEventItemCustomToolCallOutputItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    LiveDecisionItemCreateEventItemCustomToolCallOutputItem: TypeAlias = (
        UserMessageInputText | DecisionInputImage | UnknownLiveDecisionItemCreateEventItemCustomToolCallOutputItem
    )
    """A part of a tool output: text or an image."""
    LiveDecisionItemCreateEventItemCustomToolCallOutputItemDict: TypeAlias = (
        UserMessageInputTextDict | DecisionInputImageDict
    )
    """`LiveDecisionItemCreateEventItemCustomToolCallOutputItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDecisionItemCreateEventItemCustomToolCallOutputItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDecisionItemCreateEventItemCustomToolCallOutputItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveDecisionItemCreateEventItemCustomToolCallOutputItemDict = AS_GIVEN

    class LiveDecisionItemCreateEventItemCustomToolCallOutputItem(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "UserMessageInputText",
            "input_image": "DecisionInputImage",
        }

    from_json = LiveDecisionItemCreateEventItemCustomToolCallOutputItem.from_json
    from_dict = LiveDecisionItemCreateEventItemCustomToolCallOutputItem.from_dict
    __getattr__ = LiveDecisionItemCreateEventItemCustomToolCallOutputItem.module_attribute
