"""Type `ToolChoiceOptions`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ToolChoiceOptions",
]

ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"] | UnknownStr
"""Whether the model calls tools: `none` of them, as it likes (`auto`), or at least one (`required`)."""
