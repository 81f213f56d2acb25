# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseIncompleteDetails`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ResponseIncompleteDetails",
]


class ResponseIncompleteDetails(BaseModel):
    """Why a response is incomplete."""

    reason: Literal["max_output_tokens", "content_filter", "max_messages", "steered"] | UnknownStr | None = None
    """What ended the response early; `steered` if a `response.steer` event stopped it, and another response may continue with the queued input."""
