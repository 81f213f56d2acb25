# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ResponseSteerFailedEventSteerInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.response_steer_failed_event_steer_input_item import ResponseSteerFailedEventSteerInputItem

__all__ = [
    "ResponseSteerFailedEventSteerInput",
]


if TYPE_CHECKING:
    ResponseSteerFailedEventSteerInput: TypeAlias = str | list[ResponseSteerFailedEventSteerInputItem]
    """Steering input that failed: text, or user messages with text, images and files."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> ResponseSteerFailedEventSteerInput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ResponseSteerFailedEventSteerInput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ResponseSteerFailedEventSteerInput(OpenUnion):
        values = "str | list[ResponseSteerFailedEventSteerInputItem]"
        variants = ()

    from_json = ResponseSteerFailedEventSteerInput.from_json
    from_dict = ResponseSteerFailedEventSteerInput.from_dict
