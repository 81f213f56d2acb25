"""Type `ChatCompletionModalities`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ChatCompletionModalities",
]

ChatCompletionModalities: TypeAlias = list[Literal["text", "audio"] | UnknownStr]
