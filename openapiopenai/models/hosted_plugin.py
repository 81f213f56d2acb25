"""Model `HostedPlugin`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "HostedPlugin",
]


class HostedPlugin(BaseModel):
    """A plugin that was installed from a zip file."""

    type: Literal["inline"] = "inline"
    """Which variant this is: always `inline`."""
    name: str
    """Name of the plugin."""
    description: str
    """Description of the plugin."""
