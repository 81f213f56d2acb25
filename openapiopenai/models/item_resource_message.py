# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ItemResourceMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.input_message_resource import InputMessageResource
    from openapiopenai.models.output_message import OutputMessage

__all__ = [
    "ItemResourceMessage",
    "UnknownItemResourceMessage",
]


if TYPE_CHECKING:

    class UnknownItemResourceMessage(UnknownVariant):
        """Variant of `ItemResourceMessage` with a `role` that this version does not know; holds all that was sent."""

        role: UnknownTag
        """The tag as the server sent it."""
        type: Literal["message"]

    ItemResourceMessage: TypeAlias = InputMessageResource | OutputMessage | UnknownItemResourceMessage
    """A message from the user's side or from the model, as the API returns it."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ItemResourceMessage:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ItemResourceMessage:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ItemResourceMessage(OpenUnion):
        tag = "role"
        mapping = {
            "user": "InputMessageResource",
            "system": "InputMessageResource",
            "developer": "InputMessageResource",
            "assistant": "OutputMessage",
        }

    from_json = ItemResourceMessage.from_json
    from_dict = ItemResourceMessage.from_dict
    __getattr__ = ItemResourceMessage.module_attribute
