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
    """`ChatCompletionRequestMessageContentPartImageImageUrl` of the API."""

    url: str
    detail: Literal["auto", "low", "high", "original"] | UnknownStr | None = None


class ChatCompletionRequestMessageContentPartImageImageUrlDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartImageImageUrl` as a dict, for arguments."""

    url: Required[str]
    detail: Literal["auto", "low", "high", "original"] | str
