# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseWsError`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.error_payload import ErrorPayload

__all__ = [
    "BetaResponseWsError",
]


class BetaResponseWsError(BaseModel):
    """An error has occurred while a WebSocket request was processed."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["error"] = "error"
    """Type: always `error`."""
    status: int | None = None
    """HTTP status code of the WebSocket protocol error."""
    sequence_number: int | None = None
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    error: ErrorPayload
    """What went wrong."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
