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
    """An image, by the id of a file."""

    file_id: str
    """Id of the image's file. Upload it with purpose `vision` if its content is to be shown later."""
    detail: Literal["auto", "low", "high"] | UnknownStr | None = None
    """How closely the model looks at the image; `low` takes fewer tokens."""


class MessageContentImageFileObjectImageFileDict(TypedDict, total=False):
    """`MessageContentImageFileObjectImageFile` as a dict, for arguments."""

    file_id: Required[str]
    detail: Literal["auto", "low", "high"] | str
