# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaResponseSteerEventInputItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.beta_function_call_output_item_param import (
        BetaFunctionCallOutputItemParam,
        BetaFunctionCallOutputItemParamDict,
    )
    from openapiopenai.models.beta_response_steer_input_item_list_message import (
        BetaResponseSteerInputItemListMessage,
        BetaResponseSteerInputItemListMessageDict,
    )

__all__ = [
    "BetaResponseSteerEventInputItem",
    "BetaResponseSteerEventInputItemDict",
    "UnknownBetaResponseSteerEventInputItem",
]


if TYPE_CHECKING:

    class UnknownBetaResponseSteerEventInputItem(UnknownVariant):
        """Variant of `BetaResponseSteerEventInputItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    BetaResponseSteerEventInputItem: TypeAlias = (
        BetaResponseSteerInputItemListMessage | BetaFunctionCallOutputItemParam | UnknownBetaResponseSteerEventInputItem
    )
    """An item of steering input. Only user messages are supported, although the type admits function call outputs."""
    BetaResponseSteerEventInputItemDict: TypeAlias = (
        BetaResponseSteerInputItemListMessageDict | BetaFunctionCallOutputItemParamDict
    )
    """`BetaResponseSteerEventInputItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> BetaResponseSteerEventInputItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaResponseSteerEventInputItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    BetaResponseSteerEventInputItemDict = AS_GIVEN

    class BetaResponseSteerEventInputItem(OpenUnion):
        tag = "type"
        mapping = {
            "message": "BetaResponseSteerInputItemListMessage",
            "function_call_output": "BetaFunctionCallOutputItemParam",
        }

    from_json = BetaResponseSteerEventInputItem.from_json
    from_dict = BetaResponseSteerEventInputItem.from_dict
    __getattr__ = BetaResponseSteerEventInputItem.module_attribute
