# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FileUploadParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "FileUploadParam",
    "FileUploadParamDict",
]


class FileUploadParam(BaseModel):
    """Settings for uploads by users."""

    enabled: bool | None = None
    """Whether users may upload files in the session; false by default."""
    max_file_size: int | None = None
    """Maximum size of a file, in megabytes; 512 by default."""
    max_files: int | None = None
    """Maximum number of files that may be uploaded in the session; 10 by default."""


class FileUploadParamDict(TypedDict, total=False):
    """`FileUploadParam` as a dict, for arguments."""

    enabled: bool
    max_file_size: int
    max_files: int
