"""Model `HostedToolPermission`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "HostedToolPermission",
]


class HostedToolPermission(BaseModel):
    """`HostedToolPermission` of the API."""

    enabled: bool
