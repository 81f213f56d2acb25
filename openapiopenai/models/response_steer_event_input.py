# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ResponseSteerEventInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.response_steer_event_input_item import (
        ResponseSteerEventInputItem,
        ResponseSteerEventInputItemDict,
    )

__all__ = [
    "ResponseSteerEventInput",
    "ResponseSteerEventInputDict",
]


if TYPE_CHECKING:
    ResponseSteerEventInput: TypeAlias = str | list[ResponseSteerEventInputItem]
    """Steering input: text, or user messages with text, images and files."""
    ResponseSteerEventInputDict: TypeAlias = (
        str | Sequence[ResponseSteerEventInputItemDict | ResponseSteerEventInputItem]
    )
    """`ResponseSteerEventInput` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ResponseSteerEventInput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ResponseSteerEventInput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ResponseSteerEventInputDict = AS_GIVEN

    class ResponseSteerEventInput(OpenUnion):
        values = "str | list[ResponseSteerEventInputItem]"
        variants = ()

    from_json = ResponseSteerEventInput.from_json
    from_dict = ResponseSteerEventInput.from_dict
