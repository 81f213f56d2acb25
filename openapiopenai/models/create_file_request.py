"""Model `CreateFileRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import FileContent

if TYPE_CHECKING:
    from openapiopenai.models.file_expiration_after import FileExpirationAfter, FileExpirationAfterDict

__all__ = [
    "CreateFileRequest",
    "CreateFileRequestDict",
]


class CreateFileRequest(BaseModel):
    """`CreateFileRequest` of the API."""

    file: FileContent
    purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"] | str
    expires_after: FileExpirationAfter | None = None


class CreateFileRequestDict(TypedDict, total=False):
    """`CreateFileRequest` as a dict, for arguments."""

    file: Required[FileContent]
    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"] | str]
    expires_after: FileExpirationAfterDict | FileExpirationAfter
