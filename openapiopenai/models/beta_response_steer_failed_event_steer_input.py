# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaResponseSteerFailedEventSteerInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.beta_response_steer_failed_event_steer_input_item import (
        BetaResponseSteerFailedEventSteerInputItem,
    )

__all__ = [
    "BetaResponseSteerFailedEventSteerInput",
]


if TYPE_CHECKING:
    BetaResponseSteerFailedEventSteerInput: TypeAlias = str | list[BetaResponseSteerFailedEventSteerInputItem]
    """Steering input that failed: text, or user messages with text, images and files."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> BetaResponseSteerFailedEventSteerInput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaResponseSteerFailedEventSteerInput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class BetaResponseSteerFailedEventSteerInput(OpenUnion):
        values = "str | list[BetaResponseSteerFailedEventSteerInputItem]"
        variants = ()

    from_json = BetaResponseSteerFailedEventSteerInput.from_json
    from_dict = BetaResponseSteerFailedEventSteerInput.from_dict
