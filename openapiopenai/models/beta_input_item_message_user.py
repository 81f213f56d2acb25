# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaInputItemMessageUser`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.beta_input_message import BetaInputMessage, BetaInputMessageDict
    from openapiopenai.models.easy_input_message import EasyInputMessage, EasyInputMessageDict

__all__ = [
    "BetaInputItemMessageUser",
    "BetaInputItemMessageUserDict",
    "UnknownBetaInputItemMessageUser",
]


if TYPE_CHECKING:

    class UnknownBetaInputItemMessageUser(UnknownVariant):
        """Variant of `BetaInputItemMessageUser` with a `status` that this version does not know; holds all that was sent."""

        status: UnknownTag
        """The tag as the server sent it."""
        role: Literal["user", "system", "developer"]

    BetaInputItemMessageUser: TypeAlias = EasyInputMessage | BetaInputMessage | UnknownBetaInputItemMessageUser
    """A message to the model, in the short or the full form."""
    BetaInputItemMessageUserDict: TypeAlias = EasyInputMessageDict | BetaInputMessageDict
    """`BetaInputItemMessageUser` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> BetaInputItemMessageUser:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaInputItemMessageUser:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    BetaInputItemMessageUserDict = AS_GIVEN

    class BetaInputItemMessageUser(OpenUnion):
        tag = "status"
        mapping = {
            "in_progress": "BetaInputMessage",
            "completed": "BetaInputMessage",
            "incomplete": "BetaInputMessage",
        }
        default = "EasyInputMessage"

    from_json = BetaInputItemMessageUser.from_json
    from_dict = BetaInputItemMessageUser.from_dict
    __getattr__ = BetaInputItemMessageUser.module_attribute
