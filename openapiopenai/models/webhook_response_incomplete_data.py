"""Model `WebhookResponseIncompleteData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookResponseIncompleteData",
]


class WebhookResponseIncompleteData(BaseModel):
    """`WebhookResponseIncompleteData` of the API."""

    id: str
    """Its id, by which other calls name it."""
