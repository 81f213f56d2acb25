# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ChatCompletionRole`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ChatCompletionRole",
]

ChatCompletionRole: TypeAlias = Literal["developer", "system", "user", "assistant", "tool", "function"] | UnknownStr
"""Role of the author of a message."""
