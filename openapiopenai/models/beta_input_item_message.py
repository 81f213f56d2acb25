# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaInputItemMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.beta_input_item_message_assistant import (
        BetaInputItemMessageAssistant,
        BetaInputItemMessageAssistantDict,
    )
    from openapiopenai.models.beta_input_item_message_user import BetaInputItemMessageUser, BetaInputItemMessageUserDict

__all__ = [
    "BetaInputItemMessage",
    "BetaInputItemMessageDict",
    "UnknownBetaInputItemMessage",
]


if TYPE_CHECKING:

    class UnknownBetaInputItemMessage(UnknownVariant):
        """Variant of `BetaInputItemMessage` with a `role` that this version does not know; holds all that was sent."""

        role: UnknownTag
        """The tag as the server sent it."""
        type: Literal["message"]

    BetaInputItemMessage: TypeAlias = (
        BetaInputItemMessageUser | BetaInputItemMessageAssistant | UnknownBetaInputItemMessage
    )
    """A message in the request's input, from the user's side or from the model."""
    BetaInputItemMessageDict: TypeAlias = BetaInputItemMessageUserDict | BetaInputItemMessageAssistantDict
    """`BetaInputItemMessage` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> BetaInputItemMessage:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaInputItemMessage:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    BetaInputItemMessageDict = AS_GIVEN

    class BetaInputItemMessage(OpenUnion):
        tag = "role"
        mapping = {
            "user": "BetaInputItemMessageUser",
            "assistant": "BetaInputItemMessageAssistant",
            "system": "BetaInputItemMessageUser",
            "developer": "BetaInputItemMessageUser",
        }

    from_json = BetaInputItemMessage.from_json
    from_dict = BetaInputItemMessage.from_dict
    __getattr__ = BetaInputItemMessage.module_attribute
