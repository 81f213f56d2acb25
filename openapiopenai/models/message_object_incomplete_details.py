# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageObjectIncompleteDetails`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "MessageObjectIncompleteDetails",
]


class MessageObjectIncompleteDetails(BaseModel):
    """Why a message is incomplete."""

    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"] | UnknownStr
    """Reason why the message is incomplete."""
