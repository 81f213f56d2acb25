# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateUploadRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.file_expiration_after import FileExpirationAfter, FileExpirationAfterDict

__all__ = [
    "CreateUploadRequest",
    "CreateUploadRequestDict",
]


class CreateUploadRequest(BaseModel):
    """Request body for creating an upload, whose parts are added afterwards."""

    filename: str
    """Name of the file."""
    purpose: Literal["assistants", "batch", "fine-tune", "vision", "evals", "user_data"] | str
    """Intended purpose of the file; see `purpose` of `files.create`."""
    bytes: int
    """Size in bytes."""
    mime_type: str
    """MIME type of the file; it must be one that is supported for the `purpose`."""
    expires_after: FileExpirationAfter | None = None
    """Expiration policy of the file. By default, files with the purpose `batch` expire after 30 days, and others are kept until deleted."""


class CreateUploadRequestDict(TypedDict, total=False):
    """`CreateUploadRequest` as a dict, for arguments."""

    filename: Required[str]
    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision", "evals", "user_data"] | str]
    bytes: Required[int]
    mime_type: Required[str]
    expires_after: FileExpirationAfterDict | FileExpirationAfter
