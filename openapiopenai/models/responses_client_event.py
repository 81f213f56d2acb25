# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ResponsesClientEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.response_steer_event import ResponseSteerEvent, ResponseSteerEventDict
    from openapiopenai.models.responses_client_event_response_create import (
        ResponsesClientEventResponseCreate,
        ResponsesClientEventResponseCreateDict,
    )

__all__ = [
    "ResponsesClientEvent",
    "ResponsesClientEventDict",
    "UnknownResponsesClientEvent",
]


if TYPE_CHECKING:

    class UnknownResponsesClientEvent(UnknownVariant):
        """Variant of `ResponsesClientEvent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ResponsesClientEvent: TypeAlias = (
        ResponsesClientEventResponseCreate | ResponseSteerEvent | UnknownResponsesClientEvent
    )
    """An event that a client may send on the WebSocket of the Responses API."""
    ResponsesClientEventDict: TypeAlias = ResponsesClientEventResponseCreateDict | ResponseSteerEventDict
    """`ResponsesClientEvent` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ResponsesClientEvent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ResponsesClientEvent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ResponsesClientEventDict = AS_GIVEN

    class ResponsesClientEvent(OpenUnion):
        tag = "type"
        mapping = {
            "response.create": "ResponsesClientEventResponseCreate",
            "response.steer": "ResponseSteerEvent",
        }

    from_json = ResponsesClientEvent.from_json
    from_dict = ResponsesClientEvent.from_dict
    __getattr__ = ResponsesClientEvent.module_attribute
