"""Model `RealtimeBetaResponseStatusDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.realtime_beta_response_status_details_error import RealtimeBetaResponseStatusDetailsError

__all__ = [
    "RealtimeBetaResponseStatusDetails",
]


class RealtimeBetaResponseStatusDetails(BaseModel):
    """`RealtimeBetaResponseStatusDetails` of the API."""

    type: Literal["completed", "cancelled", "failed", "incomplete"] | UnknownStr | None = None
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | UnknownStr | None = (
        None
    )
    error: RealtimeBetaResponseStatusDetailsError | None = None
