"""Type `PromptCacheModeEnum`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "PromptCacheModeEnum",
]

PromptCacheModeEnum: TypeAlias = Literal["implicit", "explicit"] | UnknownStr
