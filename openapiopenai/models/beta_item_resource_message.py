"""Union `BetaItemResourceMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.model import OnMismatch
from openapiopenai._runtime.types import UnknownTag
from openapiopenai._runtime.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.beta_input_message_resource import BetaInputMessageResource
    from openapiopenai.models.beta_output_message import BetaOutputMessage

__all__ = [
    "BetaItemResourceMessage",
    "UnknownBetaItemResourceMessage",
]


class UnknownBetaItemResourceMessage(UnknownVariant):
    """A `BetaItemResourceMessage` whose `role` this version does not know; holds all that the server sent."""

    if TYPE_CHECKING:
        role: UnknownTag
        """The tag as the server sent it."""


if TYPE_CHECKING:
    BetaItemResourceMessage: TypeAlias = BetaInputMessageResource | BetaOutputMessage | UnknownBetaItemResourceMessage
    """One of several kinds of value."""

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
        unknown = UnknownBetaItemResourceMessage

    from_json = BetaItemResourceMessage.from_json
    from_dict = BetaItemResourceMessage.from_dict
