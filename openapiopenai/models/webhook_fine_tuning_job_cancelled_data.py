# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookFineTuningJobCancelledData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookFineTuningJobCancelledData",
]


class WebhookFineTuningJobCancelledData(BaseModel):
    """The fine-tuning job that an event is about."""

    id: str
    """Its unique ID."""
