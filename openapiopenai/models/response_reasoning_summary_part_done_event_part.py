# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseReasoningSummaryPartDoneEventPart`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseReasoningSummaryPartDoneEventPart",
]


class ResponseReasoningSummaryPartDoneEventPart(BaseModel):
    """A complete part of a reasoning summary."""

    type: Literal["summary_text"] = "summary_text"
    """Type: always `summary_text`."""
    text: str
    """Text of the part."""
