# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `UserMessageItemContentItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.user_message_input_text import UserMessageInputText
    from openapiopenai.models.user_message_quoted_text import UserMessageQuotedText

__all__ = [
    "UnknownUserMessageItemContentItem",
    "UserMessageItemContentItem",
]


if TYPE_CHECKING:

    class UnknownUserMessageItemContentItem(UnknownVariant):
        """Variant of `UserMessageItemContentItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    UserMessageItemContentItem: TypeAlias = (
        UserMessageInputText | UserMessageQuotedText | UnknownUserMessageItemContentItem
    )
    """A content block of a user message: text or a quotation."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> UserMessageItemContentItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> UserMessageItemContentItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class UserMessageItemContentItem(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "UserMessageInputText",
            "quoted_text": "UserMessageQuotedText",
        }

    from_json = UserMessageItemContentItem.from_json
    from_dict = UserMessageItemContentItem.from_dict
    __getattr__ = UserMessageItemContentItem.module_attribute
