# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookAgentEnvironmentFailedData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookAgentEnvironmentFailedData",
]


class WebhookAgentEnvironmentFailedData(BaseModel):
    """The environment that an event is about."""

    id: str
    """Its unique ID."""
