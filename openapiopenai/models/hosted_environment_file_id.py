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
    """Its id, by which other calls name it."""
    file_id: str
    """Id of a file."""
    path: str
    """Where it is in the environment, as an absolute path."""
    size_bytes: int
    """Size in bytes."""
