# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateFileRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FileContent

if TYPE_CHECKING:
    from openapiopenai.models.file_expiration_after import FileExpirationAfter, FileExpirationAfterDict

__all__ = [
    "CreateFileRequest",
    "CreateFileRequestDict",
]


class CreateFileRequest(BaseModel):
    """Parameters for uploading a file."""

    file: FileContent
    """The file to upload, not just its name."""
    purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"] | str
    """Intended purpose of the file: `assistants`, `batch`, `fine-tune`, `vision` (images for fine-tuning), `user_data` (any purpose), or `evals` (eval data sets)."""
    expires_after: FileExpirationAfter | None = None
    """Expiration policy of the file. By default, files with the purpose `batch` expire after 30 days, and others are kept until deleted."""


class CreateFileRequestDict(TypedDict, total=False):
    """`CreateFileRequest` as a dict, for arguments."""

    file: Required[FileContent]
    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"] | str]
    expires_after: FileExpirationAfterDict | FileExpirationAfter
