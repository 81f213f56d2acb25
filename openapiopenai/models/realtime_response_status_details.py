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
    """Why a response ended as it did."""

    type: Literal["completed", "cancelled", "failed", "incomplete"] | UnknownStr | None = None
    """How the response ended, as `status` says."""
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | UnknownStr | None = (
        None
    )
    """Why it was canceled (somebody began to speak, or the client asked for it) or incomplete (the limit of tokens, or the content filter)."""
    error: RealtimeResponseStatusDetailsError | None = None
    """Why it failed; only where `status` is `failed`."""
