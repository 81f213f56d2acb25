# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ItemMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.input_message import InputMessage, InputMessageDict
    from openapiopenai.models.output_message import OutputMessage, OutputMessageDict

__all__ = [
    "ItemMessage",
    "ItemMessageDict",
    "UnknownItemMessage",
]


if TYPE_CHECKING:

    class UnknownItemMessage(UnknownVariant):
        """Variant of `ItemMessage` with a `role` that this version does not know; holds all that was sent."""

        role: UnknownTag
        """The tag as the server sent it."""
        type: Literal["message"]

    ItemMessage: TypeAlias = InputMessage | OutputMessage | UnknownItemMessage
    """A message to or from the model."""
    ItemMessageDict: TypeAlias = InputMessageDict | OutputMessageDict
    """`ItemMessage` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ItemMessage:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ItemMessage:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ItemMessageDict = AS_GIVEN

    class ItemMessage(OpenUnion):
        tag = "role"
        mapping = {
            "user": "InputMessage",
            "system": "InputMessage",
            "developer": "InputMessage",
            "assistant": "OutputMessage",
        }

    from_json = ItemMessage.from_json
    from_dict = ItemMessage.from_dict
    __getattr__ = ItemMessage.module_attribute
