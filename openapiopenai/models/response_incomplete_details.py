"""Model `ResponseIncompleteDetails`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ResponseIncompleteDetails",
]


class ResponseIncompleteDetails(BaseModel):
    """Why a response is incomplete."""

    reason: Literal["max_output_tokens", "content_filter", "max_messages", "steered"] | UnknownStr | None = None
    """What ended it early; `steered` where a `response.steer` event did, and another response goes on."""
