# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveInitialItemAssistantContentItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.eval_item_content_output_text import (
        EvalItemContentOutputText,
        EvalItemContentOutputTextDict,
    )
    from openapiopenai.models.message_request_content_text_object import (
        MessageRequestContentTextObject,
        MessageRequestContentTextObjectDict,
    )

__all__ = [
    "LiveInitialItemAssistantContentItem",
    "LiveInitialItemAssistantContentItemDict",
    "UnknownLiveInitialItemAssistantContentItem",
]


if TYPE_CHECKING:

    class UnknownLiveInitialItemAssistantContentItem(UnknownVariant):
        """Variant of `LiveInitialItemAssistantContentItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    LiveInitialItemAssistantContentItem: TypeAlias = (
        MessageRequestContentTextObject | EvalItemContentOutputText | UnknownLiveInitialItemAssistantContentItem
    )
    """A text part of a message from the model."""
    LiveInitialItemAssistantContentItemDict: TypeAlias = (
        MessageRequestContentTextObjectDict | EvalItemContentOutputTextDict
    )
    """`LiveInitialItemAssistantContentItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveInitialItemAssistantContentItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveInitialItemAssistantContentItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveInitialItemAssistantContentItemDict = AS_GIVEN

    class LiveInitialItemAssistantContentItem(OpenUnion):
        tag = "type"
        mapping = {
            "text": "MessageRequestContentTextObject",
            "output_text": "EvalItemContentOutputText",
        }

    from_json = LiveInitialItemAssistantContentItem.from_json
    from_dict = LiveInitialItemAssistantContentItem.from_dict
    __getattr__ = LiveInitialItemAssistantContentItem.module_attribute
