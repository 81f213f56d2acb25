# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ResponseSteerFailedEventSteerInputItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.function_call_output_item_param import FunctionCallOutputItemParam
    from openapiopenai.models.response_steer_input_item_list_message import ResponseSteerInputItemListMessage

__all__ = [
    "ResponseSteerFailedEventSteerInputItem",
    "UnknownResponseSteerFailedEventSteerInputItem",
]


if TYPE_CHECKING:

    class UnknownResponseSteerFailedEventSteerInputItem(UnknownVariant):
        """Variant of `ResponseSteerFailedEventSteerInputItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ResponseSteerFailedEventSteerInputItem: TypeAlias = (
        ResponseSteerInputItemListMessage | FunctionCallOutputItemParam | UnknownResponseSteerFailedEventSteerInputItem
    )
    """An item of steering input that failed."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> ResponseSteerFailedEventSteerInputItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ResponseSteerFailedEventSteerInputItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ResponseSteerFailedEventSteerInputItem(OpenUnion):
        tag = "type"
        mapping = {
            "message": "ResponseSteerInputItemListMessage",
            "function_call_output": "FunctionCallOutputItemParam",
        }

    from_json = ResponseSteerFailedEventSteerInputItem.from_json
    from_dict = ResponseSteerFailedEventSteerInputItem.from_dict
    __getattr__ = ResponseSteerFailedEventSteerInputItem.module_attribute
