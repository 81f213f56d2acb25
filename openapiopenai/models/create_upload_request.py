"""Model `CreateUploadRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.file_expiration_after import FileExpirationAfter, FileExpirationAfterDict

__all__ = [
    "CreateUploadRequest",
    "CreateUploadRequestDict",
]


class CreateUploadRequest(BaseModel):
    """What an upload in parts is begun with."""

    filename: str
    """Name of the file."""
    purpose: Literal["assistants", "batch", "fine-tune", "vision", "evals", "user_data"] | str
    """What the file is for, as in `files.create`."""
    bytes: int
    """Size in bytes."""
    mime_type: str
    """MIME type of the file; it must be one that fits what the file is for."""
    expires_after: FileExpirationAfter | None = None
    """How long the file is kept."""


class CreateUploadRequestDict(TypedDict, total=False):
    """`CreateUploadRequest` as a dict, for arguments."""

    filename: Required[str]
    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision", "evals", "user_data"] | str]
    bytes: Required[int]
    mime_type: Required[str]
    expires_after: FileExpirationAfterDict | FileExpirationAfter
