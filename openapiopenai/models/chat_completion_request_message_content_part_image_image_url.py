"""Model `ChatCompletionRequestMessageContentPartImageImageUrl`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ChatCompletionRequestMessageContentPartImageImageUrl",
    "ChatCompletionRequestMessageContentPartImageImageUrlDict",
]


class ChatCompletionRequestMessageContentPartImageImageUrl(BaseModel):
    """An image, and in how much detail the model sees it."""

    url: str
    """Where the image is: a URL, or a data URL with its content in base64."""
    detail: Literal["auto", "low", "high", "original"] | UnknownStr | None = None
    """In how much detail the model sees the image."""


class ChatCompletionRequestMessageContentPartImageImageUrlDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartImageImageUrl` as a dict, for arguments."""

    url: Required[str]
    detail: Literal["auto", "low", "high", "original"] | str
