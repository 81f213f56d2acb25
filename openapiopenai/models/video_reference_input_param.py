"""Model `VideoReferenceInputParam`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VideoReferenceInputParam",
    "VideoReferenceInputParamDict",
]


class VideoReferenceInputParam(BaseModel):
    """A video that is complete, by its id."""

    id: str
    """Its id, by which other calls name it."""


class VideoReferenceInputParamDict(TypedDict, total=False):
    """`VideoReferenceInputParam` as a dict, for arguments."""

    id: Required[str]
