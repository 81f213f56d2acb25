# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebhookFineTuningJobFailedData`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebhookFineTuningJobFailedData",
]


class WebhookFineTuningJobFailedData(BaseModel):
    """The fine-tuning job that an event is about."""

    id: str
    """Its unique ID."""
