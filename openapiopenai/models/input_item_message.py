# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `InputItemMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.input_item_message_assistant import (
        InputItemMessageAssistant,
        InputItemMessageAssistantDict,
    )
    from openapiopenai.models.input_item_message_user import InputItemMessageUser, InputItemMessageUserDict

__all__ = [
    "InputItemMessage",
    "InputItemMessageDict",
    "UnknownInputItemMessage",
]


if TYPE_CHECKING:

    class UnknownInputItemMessage(UnknownVariant):
        """Variant of `InputItemMessage` with a `role` that this version does not know; holds all that was sent."""

        role: UnknownTag
        """The tag as the server sent it."""
        type: Literal["message"]

    InputItemMessage: TypeAlias = InputItemMessageUser | InputItemMessageAssistant | UnknownInputItemMessage
    """A message in the request's input, from the user's side or from the model."""
    InputItemMessageDict: TypeAlias = InputItemMessageUserDict | InputItemMessageAssistantDict
    """`InputItemMessage` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> InputItemMessage:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> InputItemMessage:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    InputItemMessageDict = AS_GIVEN

    class InputItemMessage(OpenUnion):
        tag = "role"
        mapping = {
            "user": "InputItemMessageUser",
            "assistant": "InputItemMessageAssistant",
            "system": "InputItemMessageUser",
            "developer": "InputItemMessageUser",
        }

    from_json = InputItemMessage.from_json
    from_dict = InputItemMessage.from_dict
    __getattr__ = InputItemMessage.module_attribute
