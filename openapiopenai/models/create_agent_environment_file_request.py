# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateAgentEnvironmentFileRequest`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateAgentEnvironmentFileRequest",
    "CreateAgentEnvironmentFileRequestDict",
]


class CreateAgentEnvironmentFileRequest(BaseModel):
    """A file to add to an environment."""

    type: Literal["file_id", "inline"] | str
    """Whether the file is an uploaded one or its content is given inline."""
    file_id: str | None = None
    """ID of a file."""
    path: str
    """Absolute path of the file, in `/workspace`."""
    data: str | None = None
    """Base64-encoded content of the file; for `inline`."""


class CreateAgentEnvironmentFileRequestDict(TypedDict, total=False):
    """`CreateAgentEnvironmentFileRequest` as a dict, for arguments."""

    type: Required[Literal["file_id", "inline"] | str]
    file_id: str
    path: Required[str]
    data: str
