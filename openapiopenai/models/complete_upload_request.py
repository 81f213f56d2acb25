# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CompleteUploadRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "CompleteUploadRequest",
    "CompleteUploadRequestDict",
]


class CompleteUploadRequest(BaseModel):
    """Parameters for completing an upload."""

    part_ids: list[str]
    """IDs of the parts, in the order in which they form the file."""
    md5: str | None = None
    """MD5 checksum of the file contents, to verify that the uploaded bytes are as expected."""


class CompleteUploadRequestDict(TypedDict, total=False):
    """`CompleteUploadRequest` as a dict, for arguments."""

    part_ids: Required[Sequence[str]]
    md5: str
