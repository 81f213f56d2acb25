"""Type `PromptCacheModeEnum`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "PromptCacheModeEnum",
]

PromptCacheModeEnum: TypeAlias = Literal["implicit", "explicit"] | UnknownStr
"""Whether the API sets a prompt cache breakpoint automatically (`implicit`), or only the breakpoints that you set are used (`explicit`)."""
