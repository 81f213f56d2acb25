# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaResponseSteerFailedEventSteerInputItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.beta_function_call_output_item_param import BetaFunctionCallOutputItemParam
    from openapiopenai.models.beta_response_steer_input_item_list_message import BetaResponseSteerInputItemListMessage

__all__ = [
    "BetaResponseSteerFailedEventSteerInputItem",
    "UnknownBetaResponseSteerFailedEventSteerInputItem",
]


if TYPE_CHECKING:

    class UnknownBetaResponseSteerFailedEventSteerInputItem(UnknownVariant):
        """Variant of `BetaResponseSteerFailedEventSteerInputItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    BetaResponseSteerFailedEventSteerInputItem: TypeAlias = (
        BetaResponseSteerInputItemListMessage
        | BetaFunctionCallOutputItemParam
        | UnknownBetaResponseSteerFailedEventSteerInputItem
    )
    """An item of steering input that failed."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> BetaResponseSteerFailedEventSteerInputItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaResponseSteerFailedEventSteerInputItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class BetaResponseSteerFailedEventSteerInputItem(OpenUnion):
        tag = "type"
        mapping = {
            "message": "BetaResponseSteerInputItemListMessage",
            "function_call_output": "BetaFunctionCallOutputItemParam",
        }

    from_json = BetaResponseSteerFailedEventSteerInputItem.from_json
    from_dict = BetaResponseSteerFailedEventSteerInputItem.from_dict
    __getattr__ = BetaResponseSteerFailedEventSteerInputItem.module_attribute
