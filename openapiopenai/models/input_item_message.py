"""Union `InputItemMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.model import OnMismatch
from openapiopenai._runtime.types import UnknownTag
from openapiopenai._runtime.unions import OpenUnion, UnknownVariant

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


class UnknownInputItemMessage(UnknownVariant):
    """A `InputItemMessage` whose `role` this version does not know; holds all that the server sent."""

    if TYPE_CHECKING:
        role: UnknownTag
        """The tag as the server sent it."""


if TYPE_CHECKING:
    InputItemMessage: TypeAlias = InputItemMessageUser | InputItemMessageAssistant | UnknownInputItemMessage
    """One of several kinds of value."""
    InputItemMessageDict: TypeAlias = InputItemMessageUserDict | InputItemMessageAssistantDict
    """`InputItemMessage` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> InputItemMessage:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> InputItemMessage:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    InputItemMessageDict = Any

    class InputItemMessage(OpenUnion):
        tag = "role"
        mapping = {
            "user": "InputItemMessageUser",
            "assistant": "InputItemMessageAssistant",
            "system": "InputItemMessageUser",
            "developer": "InputItemMessageUser",
        }
        unknown = UnknownInputItemMessage

    from_json = InputItemMessage.from_json
    from_dict = InputItemMessage.from_dict
