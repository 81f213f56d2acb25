# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaItemMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.beta_input_message import BetaInputMessage, BetaInputMessageDict
    from openapiopenai.models.beta_output_message import BetaOutputMessage, BetaOutputMessageDict

__all__ = [
    "BetaItemMessage",
    "BetaItemMessageDict",
    "UnknownBetaItemMessage",
]


if TYPE_CHECKING:

    class UnknownBetaItemMessage(UnknownVariant):
        """Variant of `BetaItemMessage` with a `role` that this version does not know; holds all that was sent."""

        role: UnknownTag
        """The tag as the server sent it."""
        type: Literal["message"]

    BetaItemMessage: TypeAlias = BetaInputMessage | BetaOutputMessage | UnknownBetaItemMessage
    """A message to or from the model."""
    BetaItemMessageDict: TypeAlias = BetaInputMessageDict | BetaOutputMessageDict
    """`BetaItemMessage` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> BetaItemMessage:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaItemMessage:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    BetaItemMessageDict = AS_GIVEN

    class BetaItemMessage(OpenUnion):
        tag = "role"
        mapping = {
            "user": "BetaInputMessage",
            "system": "BetaInputMessage",
            "developer": "BetaInputMessage",
            "assistant": "BetaOutputMessage",
        }

    from_json = BetaItemMessage.from_json
    from_dict = BetaItemMessage.from_dict
    __getattr__ = BetaItemMessage.module_attribute
