# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ChatCompletionMessageListDataItemContentPartsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_request_message_content_part_image import (
        ChatCompletionRequestMessageContentPartImage,
    )
    from openapiopenai.models.chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
    )

__all__ = [
    "ChatCompletionMessageListDataItemContentPartsItem",
    "UnknownChatCompletionMessageListDataItemContentPartsItem",
]


if TYPE_CHECKING:

    class UnknownChatCompletionMessageListDataItemContentPartsItem(UnknownVariant):
        """Variant of `ChatCompletionMessageListDataItemContentPartsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ChatCompletionMessageListDataItemContentPartsItem: TypeAlias = (
        ChatCompletionRequestMessageContentPartText
        | ChatCompletionRequestMessageContentPartImage
        | UnknownChatCompletionMessageListDataItemContentPartsItem
    )
    """A content part of a stored message: text or an image."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> ChatCompletionMessageListDataItemContentPartsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ChatCompletionMessageListDataItemContentPartsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ChatCompletionMessageListDataItemContentPartsItem(OpenUnion):
        tag = "type"
        mapping = {
            "text": "ChatCompletionRequestMessageContentPartText",
            "image_url": "ChatCompletionRequestMessageContentPartImage",
        }

    from_json = ChatCompletionMessageListDataItemContentPartsItem.from_json
    from_dict = ChatCompletionMessageListDataItemContentPartsItem.from_dict
    __getattr__ = ChatCompletionMessageListDataItemContentPartsItem.module_attribute
