"""Model `WebhookEvalRunSucceededData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookEvalRunSucceededData",
]


class WebhookEvalRunSucceededData(BaseModel):
    """`WebhookEvalRunSucceededData` of the API."""

    id: str
    """Its id, by which other calls name it."""
