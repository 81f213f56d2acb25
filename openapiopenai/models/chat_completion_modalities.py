"""Type `ChatCompletionModalities`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ChatCompletionModalities",
]

ChatCompletionModalities: TypeAlias = list[Literal["text", "audio"] | UnknownStr]
"""What the model shall give out: `text`, which is the default, and `audio` for models that can."""
