"""Model `WebhookEvalRunFailedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookEvalRunFailedData",
]


class WebhookEvalRunFailedData(BaseModel):
    """`WebhookEvalRunFailedData` of the API."""

    id: str
    """Its id, by which other calls name it."""
