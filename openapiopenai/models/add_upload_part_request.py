# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AddUploadPartRequest`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FileContent

__all__ = [
    "AddUploadPartRequest",
    "AddUploadPartRequestDict",
]


class AddUploadPartRequest(BaseModel):
    """Request to add a part to an upload."""

    data: FileContent
    """Bytes of the part."""


class AddUploadPartRequestDict(TypedDict, total=False):
    """`AddUploadPartRequest` as a dict, for arguments."""

    data: Required[FileContent]
