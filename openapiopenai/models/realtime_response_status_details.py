"""Model `RealtimeResponseStatusDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.realtime_response_status_details_error import RealtimeResponseStatusDetailsError

__all__ = [
    "RealtimeResponseStatusDetails",
]


class RealtimeResponseStatusDetails(BaseModel):
    """`RealtimeResponseStatusDetails` of the API."""

    type: Literal["completed", "cancelled", "failed", "incomplete"] | UnknownStr | None = None
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | UnknownStr | None = (
        None
    )
    error: RealtimeResponseStatusDetailsError | None = None
