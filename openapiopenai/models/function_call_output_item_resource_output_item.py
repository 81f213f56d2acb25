# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FunctionCallOutputItemResourceOutputItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.input_content_resource_input_image import InputContentResourceInputImage
    from openapiopenai.models.user_message_input_text import UserMessageInputText

__all__ = [
    "FunctionCallOutputItemResourceOutputItem",
    "UnknownFunctionCallOutputItemResourceOutputItem",
]


if TYPE_CHECKING:

    class UnknownFunctionCallOutputItemResourceOutputItem(UnknownVariant):
        """Variant of `FunctionCallOutputItemResourceOutputItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    FunctionCallOutputItemResourceOutputItem: TypeAlias = (
        UserMessageInputText | InputContentResourceInputImage | UnknownFunctionCallOutputItemResourceOutputItem
    )
    """A part of a function output: text or an image."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FunctionCallOutputItemResourceOutputItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FunctionCallOutputItemResourceOutputItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class FunctionCallOutputItemResourceOutputItem(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "UserMessageInputText",
            "input_image": "InputContentResourceInputImage",
        }

    from_json = FunctionCallOutputItemResourceOutputItem.from_json
    from_dict = FunctionCallOutputItemResourceOutputItem.from_dict
    __getattr__ = FunctionCallOutputItemResourceOutputItem.module_attribute
