"""Model `HostedEnvironmentFileID`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "HostedEnvironmentFileID",
]


class HostedEnvironmentFileID(BaseModel):
    """An uploaded file in an environment."""

    type: Literal["file_id"] = "file_id"
    """Which variant this is: always `file_id`."""
    id: str
    """Its ID, for use in other requests."""
    file_id: str
    """ID of a file."""
    path: str
    """Absolute path of the file inside the environment."""
    size_bytes: int
    """Size in bytes."""
