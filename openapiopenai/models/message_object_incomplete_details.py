"""Model `MessageObjectIncompleteDetails`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "MessageObjectIncompleteDetails",
]


class MessageObjectIncompleteDetails(BaseModel):
    """Why a message is incomplete."""

    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"] | UnknownStr
    """Reason why the message is incomplete."""
