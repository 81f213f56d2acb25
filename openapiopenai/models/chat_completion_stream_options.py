"""Model `ChatCompletionStreamOptions`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionStreamOptions",
    "ChatCompletionStreamOptionsDict",
]


class ChatCompletionStreamOptions(BaseModel):
    """`ChatCompletionStreamOptions` of the API."""

    include_usage: bool | None = None
    include_obfuscation: bool | None = None
    """Whether events carry `obfuscation`; false saves bandwidth where the network is trusted."""


class ChatCompletionStreamOptionsDict(TypedDict, total=False):
    """`ChatCompletionStreamOptions` as a dict, for arguments."""

    include_usage: bool
    include_obfuscation: bool
