"""Model `HostedEnvironmentFileResourceInline`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "HostedEnvironmentFileResourceInline",
]


class HostedEnvironmentFileResourceInline(BaseModel):
    """A file in an environment whose content was given in place."""

    type: Literal["inline"] = "inline"
    """Which variant this is: always `inline`."""
    id: str
    """Its id, by which other calls name it."""
    path: str
    """Where it is in the environment, as an absolute path."""
    size_bytes: int
    """Size in bytes."""
