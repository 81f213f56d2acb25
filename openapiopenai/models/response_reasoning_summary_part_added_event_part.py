# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseReasoningSummaryPartAddedEventPart`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseReasoningSummaryPartAddedEventPart",
]


class ResponseReasoningSummaryPartAddedEventPart(BaseModel):
    """A new part of a reasoning summary."""

    type: Literal["summary_text"] = "summary_text"
    """Type: always `summary_text`."""
    text: str
    """Text of the part."""
