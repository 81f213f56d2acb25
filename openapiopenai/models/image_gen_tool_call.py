"""Model `ImageGenToolCall`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ImageGenToolCall",
    "ImageGenToolCallDict",
]


class ImageGenToolCall(BaseModel):
    """`ImageGenToolCall` of the API."""

    type: Literal["image_generation_call"] = "image_generation_call"
    id: str
    status: Literal["in_progress", "completed", "generating", "failed"] | UnknownStr
    result: str | None = None


class ImageGenToolCallDict(TypedDict, total=False):
    """`ImageGenToolCall` as a dict, for arguments."""

    type: Required[Literal["image_generation_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "generating", "failed"] | str]
    result: str | None
