# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ResponseInputItemMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.response_input_item_message_assistant import (
        ResponseInputItemMessageAssistant,
        ResponseInputItemMessageAssistantDict,
    )
    from openapiopenai.models.response_input_item_message_user import (
        ResponseInputItemMessageUser,
        ResponseInputItemMessageUserDict,
    )

__all__ = [
    "ResponseInputItemMessage",
    "ResponseInputItemMessageDict",
    "UnknownResponseInputItemMessage",
]


if TYPE_CHECKING:

    class UnknownResponseInputItemMessage(UnknownVariant):
        """Variant of `ResponseInputItemMessage` with a `role` that this version does not know; holds all that was sent."""

        role: UnknownTag
        """The tag as the server sent it."""
        type: Literal["message"]

    ResponseInputItemMessage: TypeAlias = (
        ResponseInputItemMessageUser | ResponseInputItemMessageAssistant | UnknownResponseInputItemMessage
    )
    """A message in the input of a response, distinguished by its role."""
    ResponseInputItemMessageDict: TypeAlias = ResponseInputItemMessageUserDict | ResponseInputItemMessageAssistantDict
    """`ResponseInputItemMessage` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ResponseInputItemMessage:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ResponseInputItemMessage:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ResponseInputItemMessageDict = AS_GIVEN

    class ResponseInputItemMessage(OpenUnion):
        tag = "role"
        mapping = {
            "user": "ResponseInputItemMessageUser",
            "assistant": "ResponseInputItemMessageAssistant",
            "system": "ResponseInputItemMessageUser",
            "developer": "ResponseInputItemMessageUser",
        }

    from_json = ResponseInputItemMessage.from_json
    from_dict = ResponseInputItemMessage.from_dict
    __getattr__ = ResponseInputItemMessage.module_attribute
