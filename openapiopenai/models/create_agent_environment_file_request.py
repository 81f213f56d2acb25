"""Model `CreateAgentEnvironmentFileRequest`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateAgentEnvironmentFileRequest",
    "CreateAgentEnvironmentFileRequestDict",
]


class CreateAgentEnvironmentFileRequest(BaseModel):
    """`CreateAgentEnvironmentFileRequest` of the API."""

    file_id: str | None = None
    """Id of a file."""
    path: str
    type: Literal["file_id", "inline"] | str
    data: str | None = None


class CreateAgentEnvironmentFileRequestDict(TypedDict, total=False):
    """`CreateAgentEnvironmentFileRequest` as a dict, for arguments."""

    file_id: str
    path: Required[str]
    type: Required[Literal["file_id", "inline"] | str]
    data: str
