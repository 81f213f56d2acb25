"""Type `PromptCacheModeEnum`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "PromptCacheModeEnum",
]

PromptCacheModeEnum: TypeAlias = Literal["implicit", "explicit"] | UnknownStr
"""Whether the API sets a breakpoint of the prompt cache by itself (`implicit`), or only you do (`explicit`)."""
