# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `InputItemMessageAssistant`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.easy_input_message import EasyInputMessage, EasyInputMessageDict
    from openapiopenai.models.output_message import OutputMessage, OutputMessageDict

__all__ = [
    "InputItemMessageAssistant",
    "InputItemMessageAssistantDict",
    "UnknownInputItemMessageAssistant",
]


if TYPE_CHECKING:

    class UnknownInputItemMessageAssistant(UnknownVariant):
        """Variant of `InputItemMessageAssistant` with a `status` that this version does not know; holds all that was sent."""

        status: UnknownTag
        """The tag as the server sent it."""
        role: Literal["assistant"]

    InputItemMessageAssistant: TypeAlias = EasyInputMessage | OutputMessage | UnknownInputItemMessageAssistant
    """A message from the model, in the short form or as it was returned."""
    InputItemMessageAssistantDict: TypeAlias = EasyInputMessageDict | OutputMessageDict
    """`InputItemMessageAssistant` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> InputItemMessageAssistant:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> InputItemMessageAssistant:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    InputItemMessageAssistantDict = AS_GIVEN

    class InputItemMessageAssistant(OpenUnion):
        tag = "status"
        mapping = {
            "in_progress": "OutputMessage",
            "completed": "OutputMessage",
            "incomplete": "OutputMessage",
        }
        default = "EasyInputMessage"

    from_json = InputItemMessageAssistant.from_json
    from_dict = InputItemMessageAssistant.from_dict
    __getattr__ = InputItemMessageAssistant.module_attribute
