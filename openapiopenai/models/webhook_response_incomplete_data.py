"""Model `WebhookResponseIncompleteData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookResponseIncompleteData",
]


class WebhookResponseIncompleteData(BaseModel):
    """The response that was interrupted."""

    id: str
    """Its unique ID."""
