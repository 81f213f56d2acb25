"""Model `WebhookEvalRunCanceledData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookEvalRunCanceledData",
]


class WebhookEvalRunCanceledData(BaseModel):
    """`WebhookEvalRunCanceledData` of the API."""

    id: str
    """Its id, by which other calls name it."""
