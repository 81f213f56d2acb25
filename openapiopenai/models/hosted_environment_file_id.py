# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `HostedEnvironmentFileID`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "HostedEnvironmentFileID",
]


class HostedEnvironmentFileID(BaseModel):
    """An uploaded file in an environment."""

    type: Literal["file_id"] = "file_id"
    """Type: always `file_id`."""
    id: str
    """Its unique ID."""
    file_id: str
    """ID of a file."""
    path: str
    """Absolute path of the file inside the environment."""
    size_bytes: int
    """Size in bytes."""
