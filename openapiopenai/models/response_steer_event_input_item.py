# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ResponseSteerEventInputItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.function_call_output_item_param import (
        FunctionCallOutputItemParam,
        FunctionCallOutputItemParamDict,
    )
    from openapiopenai.models.response_steer_input_item_list_message import (
        ResponseSteerInputItemListMessage,
        ResponseSteerInputItemListMessageDict,
    )

__all__ = [
    "ResponseSteerEventInputItem",
    "ResponseSteerEventInputItemDict",
    "UnknownResponseSteerEventInputItem",
]


if TYPE_CHECKING:

    class UnknownResponseSteerEventInputItem(UnknownVariant):
        """Variant of `ResponseSteerEventInputItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ResponseSteerEventInputItem: TypeAlias = (
        ResponseSteerInputItemListMessage | FunctionCallOutputItemParam | UnknownResponseSteerEventInputItem
    )
    """An item of steering input. Only user messages are supported, although the type admits function call outputs."""
    ResponseSteerEventInputItemDict: TypeAlias = ResponseSteerInputItemListMessageDict | FunctionCallOutputItemParamDict
    """`ResponseSteerEventInputItem` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ResponseSteerEventInputItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ResponseSteerEventInputItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ResponseSteerEventInputItemDict = AS_GIVEN

    class ResponseSteerEventInputItem(OpenUnion):
        tag = "type"
        mapping = {
            "message": "ResponseSteerInputItemListMessage",
            "function_call_output": "FunctionCallOutputItemParam",
        }

    from_json = ResponseSteerEventInputItem.from_json
    from_dict = ResponseSteerEventInputItem.from_dict
    __getattr__ = ResponseSteerEventInputItem.module_attribute
