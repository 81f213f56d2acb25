"""Model `HostedPlugin`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "HostedPlugin",
]


class HostedPlugin(BaseModel):
    """`HostedPlugin` of the API."""

    description: str
    name: str
    type: Literal["inline"] = "inline"
    """Which variant this is: always `inline`."""
