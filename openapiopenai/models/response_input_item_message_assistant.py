# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ResponseInputItemMessageAssistant`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.easy_input_message import EasyInputMessage, EasyInputMessageDict
    from openapiopenai.models.output_message import OutputMessage, OutputMessageDict

__all__ = [
    "ResponseInputItemMessageAssistant",
    "ResponseInputItemMessageAssistantDict",
    "UnknownResponseInputItemMessageAssistant",
]


if TYPE_CHECKING:

    class UnknownResponseInputItemMessageAssistant(UnknownVariant):
        """Variant of `ResponseInputItemMessageAssistant` with a `status` that this version does not know; holds all that was sent."""

        status: UnknownTag
        """The tag as the server sent it."""
        role: Literal["assistant"]

    ResponseInputItemMessageAssistant: TypeAlias = (
        EasyInputMessage | OutputMessage | UnknownResponseInputItemMessageAssistant
    )
    """An assistant message in the input of a response."""
    ResponseInputItemMessageAssistantDict: TypeAlias = EasyInputMessageDict | OutputMessageDict
    """`ResponseInputItemMessageAssistant` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> ResponseInputItemMessageAssistant:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ResponseInputItemMessageAssistant:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ResponseInputItemMessageAssistantDict = AS_GIVEN

    class ResponseInputItemMessageAssistant(OpenUnion):
        tag = "status"
        mapping = {
            "in_progress": "OutputMessage",
            "completed": "OutputMessage",
            "incomplete": "OutputMessage",
        }
        default = "EasyInputMessage"

    from_json = ResponseInputItemMessageAssistant.from_json
    from_dict = ResponseInputItemMessageAssistant.from_dict
    __getattr__ = ResponseInputItemMessageAssistant.module_attribute
