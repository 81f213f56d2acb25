# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaServerEventResponseDone`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_beta_response import RealtimeBetaResponse

__all__ = [
    "RealtimeBetaServerEventResponseDone",
]


class RealtimeBetaServerEventResponseDone(BaseModel):
    """Sent when a response has ended, whatever the outcome; its `status` says how. The response holds all output items, without audio data."""

    event_id: str
    """ID of the event."""
    type: Literal["response.done"] = "response.done"
    """Type: always `response.done`."""
    response: RealtimeBetaResponse
    """The response as it ended."""
