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
    """A file to be uploaded."""

    file: FileContent
    """The content of the file, not its name."""
    purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"] | str
    """What the file is for: `assistants`, `batch`, `fine-tune`, `vision` (images for fine-tuning), `user_data` (anything), or `evals` (data of evaluations)."""
    expires_after: FileExpirationAfter | None = None
    """How long the file is kept."""


class CreateFileRequestDict(TypedDict, total=False):
    """`CreateFileRequest` as a dict, for arguments."""

    file: Required[FileContent]
    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"] | str]
    expires_after: FileExpirationAfterDict | FileExpirationAfter
