"""Model `WebhookSafetyDeactivationIssuedData`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebhookSafetyDeactivationIssuedData",
]


class WebhookSafetyDeactivationIssuedData(BaseModel):
    """The case that it belongs to."""

    id: str
    """Id of the case, for `safety.cases.retrieve`."""
