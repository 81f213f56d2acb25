"""Model `WebhookSafetyWarningIssuedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookSafetyWarningIssuedData",
]


class WebhookSafetyWarningIssuedData(BaseModel):
    """The case that it belongs to."""

    id: str
    """Id of the case, for `safety.cases.retrieve`."""
