"""Model `CreateAgentEnvironmentFileRequest`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateAgentEnvironmentFileRequest",
    "CreateAgentEnvironmentFileRequestDict",
]


class CreateAgentEnvironmentFileRequest(BaseModel):
    """A file that is put into an environment."""

    type: Literal["file_id", "inline"] | str
    """Whether it is an uploaded file or comes in place."""
    file_id: str | None = None
    """Id of a file."""
    path: str
    """Where it goes, as an absolute path in `/workspace`."""
    data: str | None = None
    """The content, in base64; for `inline`."""


class CreateAgentEnvironmentFileRequestDict(TypedDict, total=False):
    """`CreateAgentEnvironmentFileRequest` as a dict, for arguments."""

    type: Required[Literal["file_id", "inline"] | str]
    file_id: str
    path: Required[str]
    data: str
