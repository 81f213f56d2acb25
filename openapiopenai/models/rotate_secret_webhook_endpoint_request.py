# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RotateSecretWebhookEndpointRequest`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RotateSecretWebhookEndpointRequest",
    "RotateSecretWebhookEndpointRequestDict",
]


class RotateSecretWebhookEndpointRequest(BaseModel):
    """How to rotate the signing secret of a webhook endpoint."""

    keep_old_secret_active_for_24_hours: bool | None = None
    """Whether the old secret stays valid for 24 hours after the rotation. Off by default: the old one becomes invalid at once."""


class RotateSecretWebhookEndpointRequestDict(TypedDict, total=False):
    """`RotateSecretWebhookEndpointRequest` as a dict, for arguments."""

    keep_old_secret_active_for_24_hours: bool
