"""Model `CompleteUploadRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "CompleteUploadRequest",
    "CompleteUploadRequestDict",
]


class CompleteUploadRequest(BaseModel):
    """How an upload is completed."""

    part_ids: list[str]
    """Ids of the parts, in their order."""
    md5: str | None = None
    """MD5 checksum of the file, to check that the bytes are the right ones."""


class CompleteUploadRequestDict(TypedDict, total=False):
    """`CompleteUploadRequest` as a dict, for arguments."""

    part_ids: Required[Sequence[str]]
    md5: str
