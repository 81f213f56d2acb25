# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookResponseIncompleteData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookResponseIncompleteData",
]


class WebhookResponseIncompleteData(BaseModel):
    """The response that was interrupted."""

    id: str
    """Its unique ID."""
