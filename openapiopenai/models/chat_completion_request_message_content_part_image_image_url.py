# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionRequestMessageContentPartImageImageUrl`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ChatCompletionRequestMessageContentPartImageImageUrl",
    "ChatCompletionRequestMessageContentPartImageImageUrlDict",
]


class ChatCompletionRequestMessageContentPartImageImageUrl(BaseModel):
    """An image, and the detail level for it."""

    url: str
    """URL of the image, or a data URL with its base64-encoded content."""
    detail: Literal["auto", "low", "high", "original"] | UnknownStr | None = None
    """Detail level at which the model processes the image."""


class ChatCompletionRequestMessageContentPartImageImageUrlDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartImageImageUrl` as a dict, for arguments."""

    url: Required[str]
    detail: Literal["auto", "low", "high", "original"] | str
