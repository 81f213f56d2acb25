"""Model `RotateSecretWebhookEndpointRequest`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RotateSecretWebhookEndpointRequest",
    "RotateSecretWebhookEndpointRequestDict",
]


class RotateSecretWebhookEndpointRequest(BaseModel):
    """`RotateSecretWebhookEndpointRequest` of the API."""

    keep_old_secret_active_for_24_hours: bool | None = None


class RotateSecretWebhookEndpointRequestDict(TypedDict, total=False):
    """`RotateSecretWebhookEndpointRequest` as a dict, for arguments."""

    keep_old_secret_active_for_24_hours: bool
