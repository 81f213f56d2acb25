# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ChatSessionStatus`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ChatSessionStatus",
]

ChatSessionStatus: TypeAlias = Literal["active", "expired", "cancelled"] | UnknownStr
"""Status of a chat session."""
