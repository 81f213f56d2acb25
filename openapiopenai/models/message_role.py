# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `MessageRole`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "MessageRole",
]

MessageRole: TypeAlias = (
    Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"] | UnknownStr
)
"""Role of the author of a message."""
