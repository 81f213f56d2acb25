"""Model `WebhookEvalRunFailedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookEvalRunFailedData",
]


class WebhookEvalRunFailedData(BaseModel):
    """The run of an eval that an event is about."""

    id: str
    """Its id, by which other calls name it."""
