# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `HostedToolPermission`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "HostedToolPermission",
]


class HostedToolPermission(BaseModel):
    """Whether a project may use a hosted tool."""

    enabled: bool
    """Whether it is enabled."""
