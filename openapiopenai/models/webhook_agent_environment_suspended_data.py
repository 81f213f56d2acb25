# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookAgentEnvironmentSuspendedData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookAgentEnvironmentSuspendedData",
]


class WebhookAgentEnvironmentSuspendedData(BaseModel):
    """The environment that an event is about."""

    id: str
    """Its unique ID."""
