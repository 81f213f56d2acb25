# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `InputItemMessageUser`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.easy_input_message import EasyInputMessage, EasyInputMessageDict
    from openapiopenai.models.input_message import InputMessage, InputMessageDict

__all__ = [
    "InputItemMessageUser",
    "InputItemMessageUserDict",
    "UnknownInputItemMessageUser",
]


if TYPE_CHECKING:

    class UnknownInputItemMessageUser(UnknownVariant):
        """Variant of `InputItemMessageUser` with a `status` that this version does not know; holds all that was sent."""

        status: UnknownTag
        """The tag as the server sent it."""
        role: Literal["user", "system", "developer"]

    InputItemMessageUser: TypeAlias = EasyInputMessage | InputMessage | UnknownInputItemMessageUser
    """A message to the model, in the short or the full form."""
    InputItemMessageUserDict: TypeAlias = EasyInputMessageDict | InputMessageDict
    """`InputItemMessageUser` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> InputItemMessageUser:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> InputItemMessageUser:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    InputItemMessageUserDict = AS_GIVEN

    class InputItemMessageUser(OpenUnion):
        tag = "status"
        mapping = {
            "in_progress": "InputMessage",
            "completed": "InputMessage",
            "incomplete": "InputMessage",
        }
        default = "EasyInputMessage"

    from_json = InputItemMessageUser.from_json
    from_dict = InputItemMessageUser.from_dict
    __getattr__ = InputItemMessageUser.module_attribute
