# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaItemResourceMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.beta_input_message_resource import BetaInputMessageResource
    from openapiopenai.models.beta_output_message import BetaOutputMessage

__all__ = [
    "BetaItemResourceMessage",
    "UnknownBetaItemResourceMessage",
]


if TYPE_CHECKING:

    class UnknownBetaItemResourceMessage(UnknownVariant):
        """Variant of `BetaItemResourceMessage` with a `role` that this version does not know; holds all that was sent."""

        role: UnknownTag
        """The tag as the server sent it."""
        type: Literal["message"]

    BetaItemResourceMessage: TypeAlias = BetaInputMessageResource | BetaOutputMessage | UnknownBetaItemResourceMessage
    """A message from the user's side or from the model, as the API returns it."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> BetaItemResourceMessage:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaItemResourceMessage:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class BetaItemResourceMessage(OpenUnion):
        tag = "role"
        mapping = {
            "user": "BetaInputMessageResource",
            "system": "BetaInputMessageResource",
            "developer": "BetaInputMessageResource",
            "assistant": "BetaOutputMessage",
        }

    from_json = BetaItemResourceMessage.from_json
    from_dict = BetaItemResourceMessage.from_dict
    __getattr__ = BetaItemResourceMessage.module_attribute
