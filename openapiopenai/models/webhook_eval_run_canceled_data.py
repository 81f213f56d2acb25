"""Model `WebhookEvalRunCanceledData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookEvalRunCanceledData",
]


class WebhookEvalRunCanceledData(BaseModel):
    """The evaluation run that an event is about."""

    id: str
    """Its unique ID."""
