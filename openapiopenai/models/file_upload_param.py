"""Model `FileUploadParam`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "FileUploadParam",
    "FileUploadParamDict",
]


class FileUploadParam(BaseModel):
    """`FileUploadParam` of the API."""

    enabled: bool | None = None
    max_file_size: int | None = None
    max_files: int | None = None


class FileUploadParamDict(TypedDict, total=False):
    """`FileUploadParam` as a dict, for arguments."""

    enabled: bool
    max_file_size: int
    max_files: int
