# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ResponseInputItemMessageUser`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.easy_input_message import EasyInputMessage, EasyInputMessageDict
    from openapiopenai.models.input_message import InputMessage, InputMessageDict

__all__ = [
    "ResponseInputItemMessageUser",
    "ResponseInputItemMessageUserDict",
    "UnknownResponseInputItemMessageUser",
]


if TYPE_CHECKING:

    class UnknownResponseInputItemMessageUser(UnknownVariant):
        """Variant of `ResponseInputItemMessageUser` with a `status` that this version does not know; holds all that was sent."""

        status: UnknownTag
        """The tag as the server sent it."""
        role: Literal["user", "system", "developer"]

    ResponseInputItemMessageUser: TypeAlias = EasyInputMessage | InputMessage | UnknownResponseInputItemMessageUser
    """A user message in the input of a response."""
    ResponseInputItemMessageUserDict: TypeAlias = EasyInputMessageDict | InputMessageDict
    """`ResponseInputItemMessageUser` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ResponseInputItemMessageUser:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ResponseInputItemMessageUser:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ResponseInputItemMessageUserDict = AS_GIVEN

    class ResponseInputItemMessageUser(OpenUnion):
        tag = "status"
        mapping = {
            "in_progress": "InputMessage",
            "completed": "InputMessage",
            "incomplete": "InputMessage",
        }
        default = "EasyInputMessage"

    from_json = ResponseInputItemMessageUser.from_json
    from_dict = ResponseInputItemMessageUser.from_dict
    __getattr__ = ResponseInputItemMessageUser.module_attribute
