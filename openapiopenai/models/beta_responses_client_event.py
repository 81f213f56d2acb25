# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaResponsesClientEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.beta_response_inject_event import BetaResponseInjectEvent, BetaResponseInjectEventDict
    from openapiopenai.models.beta_response_steer_event import BetaResponseSteerEvent, BetaResponseSteerEventDict
    from openapiopenai.models.beta_responses_client_event_response_create import (
        BetaResponsesClientEventResponseCreate,
        BetaResponsesClientEventResponseCreateDict,
    )

__all__ = [
    "BetaResponsesClientEvent",
    "BetaResponsesClientEventDict",
    "UnknownBetaResponsesClientEvent",
]


if TYPE_CHECKING:

    class UnknownBetaResponsesClientEvent(UnknownVariant):
        """Variant of `BetaResponsesClientEvent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    BetaResponsesClientEvent: TypeAlias = (
        BetaResponsesClientEventResponseCreate
        | BetaResponseInjectEvent
        | BetaResponseSteerEvent
        | UnknownBetaResponsesClientEvent
    )
    """An event that a client may send on the WebSocket of the Responses API."""
    BetaResponsesClientEventDict: TypeAlias = (
        BetaResponsesClientEventResponseCreateDict | BetaResponseInjectEventDict | BetaResponseSteerEventDict
    )
    """`BetaResponsesClientEvent` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> BetaResponsesClientEvent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaResponsesClientEvent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    BetaResponsesClientEventDict = AS_GIVEN

    class BetaResponsesClientEvent(OpenUnion):
        tag = "type"
        mapping = {
            "response.create": "BetaResponsesClientEventResponseCreate",
            "response.inject": "BetaResponseInjectEvent",
            "response.steer": "BetaResponseSteerEvent",
        }

    from_json = BetaResponsesClientEvent.from_json
    from_dict = BetaResponsesClientEvent.from_dict
    __getattr__ = BetaResponsesClientEvent.module_attribute
