# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookEvalRunCanceledData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookEvalRunCanceledData",
]


class WebhookEvalRunCanceledData(BaseModel):
    """The evaluation run that an event is about."""

    id: str
    """Its unique ID."""
