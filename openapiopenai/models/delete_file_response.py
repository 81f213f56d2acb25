"""Model `DeleteFileResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeleteFileResponse",
]


class DeleteFileResponse(BaseModel):
    """`DeleteFileResponse` of the API."""

    id: str
    object: Literal["file"] = "file"
    deleted: bool
