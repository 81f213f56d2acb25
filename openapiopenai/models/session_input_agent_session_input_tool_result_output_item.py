# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `SessionInputAgentSessionInputToolResultOutputItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.input_content_resource_input_image import (
        InputContentResourceInputImage,
        InputContentResourceInputImageDict,
    )
    from openapiopenai.models.user_message_input_text import UserMessageInputText, UserMessageInputTextDict

__all__ = [
    "SessionInputAgentSessionInputToolResultOutputItem",
    "SessionInputAgentSessionInputToolResultOutputItemDict",
    "UnknownSessionInputAgentSessionInputToolResultOutputItem",
]


if TYPE_CHECKING:

    class UnknownSessionInputAgentSessionInputToolResultOutputItem(UnknownVariant):
        """Variant of `SessionInputAgentSessionInputToolResultOutputItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    SessionInputAgentSessionInputToolResultOutputItem: TypeAlias = (
        UserMessageInputText | InputContentResourceInputImage | UnknownSessionInputAgentSessionInputToolResultOutputItem
    )
    """A part of a function output: text or an image."""
    SessionInputAgentSessionInputToolResultOutputItemDict: TypeAlias = (
        UserMessageInputTextDict | InputContentResourceInputImageDict
    )
    """`SessionInputAgentSessionInputToolResultOutputItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> SessionInputAgentSessionInputToolResultOutputItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> SessionInputAgentSessionInputToolResultOutputItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    SessionInputAgentSessionInputToolResultOutputItemDict = AS_GIVEN

    class SessionInputAgentSessionInputToolResultOutputItem(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "UserMessageInputText",
            "input_image": "InputContentResourceInputImage",
        }

    from_json = SessionInputAgentSessionInputToolResultOutputItem.from_json
    from_dict = SessionInputAgentSessionInputToolResultOutputItem.from_dict
    __getattr__ = SessionInputAgentSessionInputToolResultOutputItem.module_attribute
