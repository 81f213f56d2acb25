# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaResponseSteerEventInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.beta_response_steer_event_input_item import (
        BetaResponseSteerEventInputItem,
        BetaResponseSteerEventInputItemDict,
    )

__all__ = [
    "BetaResponseSteerEventInput",
    "BetaResponseSteerEventInputDict",
]


if TYPE_CHECKING:
    BetaResponseSteerEventInput: TypeAlias = str | list[BetaResponseSteerEventInputItem]
    """Steering input: text, or user messages with text, images and files."""
    BetaResponseSteerEventInputDict: TypeAlias = (
        str | Sequence[BetaResponseSteerEventInputItemDict | BetaResponseSteerEventInputItem]
    )
    """`BetaResponseSteerEventInput` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> BetaResponseSteerEventInput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaResponseSteerEventInput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    BetaResponseSteerEventInputDict = AS_GIVEN

    class BetaResponseSteerEventInput(OpenUnion):
        values = "str | list[BetaResponseSteerEventInputItem]"
        variants = ()

    from_json = BetaResponseSteerEventInput.from_json
    from_dict = BetaResponseSteerEventInput.from_dict
