# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookEvalRunSucceededData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookEvalRunSucceededData",
]


class WebhookEvalRunSucceededData(BaseModel):
    """The evaluation run that an event is about."""

    id: str
    """Its unique ID."""
