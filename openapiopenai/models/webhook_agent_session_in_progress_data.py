# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookAgentSessionInProgressData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookAgentSessionInProgressData",
]


class WebhookAgentSessionInProgressData(BaseModel):
    """The session that an event is about."""

    id: str
    """Its unique ID."""
    environment_type: str
    """Kind of the session's environment: `none`, `openai_hosted` or `self_hosted`."""
    environment_id: str | None = None
    """ID of the environment; null if there is none."""
