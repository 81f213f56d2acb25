# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookAgentEnvironmentReadyData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookAgentEnvironmentReadyData",
]


class WebhookAgentEnvironmentReadyData(BaseModel):
    """The environment that an event is about."""

    id: str
    """Its unique ID."""
