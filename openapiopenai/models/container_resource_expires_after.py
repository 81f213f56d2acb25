# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ContainerResourceExpiresAfter`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ContainerResourceExpiresAfter",
]


class ContainerResourceExpiresAfter(BaseModel):
    """Expiration policy of a container: how many minutes after the anchor time it expires."""

    anchor: Literal["last_active_at"] | None = None
    """Reference time that the expiration is counted from: always `last_active_at`."""
    minutes: int | None = None
    """Minutes after the anchor time until the container expires."""
