"""Model `MessageContentImageFileObjectImageFile`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "MessageContentImageFileObjectImageFile",
    "MessageContentImageFileObjectImageFileDict",
]


class MessageContentImageFileObjectImageFile(BaseModel):
    """`MessageContentImageFileObjectImageFile` of the API."""

    file_id: str
    """Id of a file."""
    detail: Literal["auto", "low", "high"] | UnknownStr | None = None


class MessageContentImageFileObjectImageFileDict(TypedDict, total=False):
    """`MessageContentImageFileObjectImageFile` as a dict, for arguments."""

    file_id: Required[str]
    detail: Literal["auto", "low", "high"] | str
