# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeResponseStatusDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.realtime_response_status_details_error import RealtimeResponseStatusDetailsError

__all__ = [
    "RealtimeResponseStatusDetails",
]


class RealtimeResponseStatusDetails(BaseModel):
    """Details of a response's status, such as why it did not complete."""

    type: Literal["completed", "cancelled", "failed", "incomplete"] | UnknownStr | None = None
    """How the response ended; corresponds to `status`."""
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | UnknownStr | None = (
        None
    )
    """Why the response did not complete: `turn_detected` (VAD detected new speech) or `client_cancelled` if it was canceled, `max_output_tokens` or `content_filter` (cut off by the safety filter) if it is incomplete."""
    error: RealtimeResponseStatusDetailsError | None = None
    """Error that made the response fail; only present if `status` is `failed`."""
