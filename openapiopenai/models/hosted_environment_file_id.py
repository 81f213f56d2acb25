"""Model `HostedEnvironmentFileID`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "HostedEnvironmentFileID",
]


class HostedEnvironmentFileID(BaseModel):
    """`HostedEnvironmentFileID` of the API."""

    id: str
    file_id: str
    path: str
    size_bytes: int
    type: Literal["file_id"] = "file_id"
