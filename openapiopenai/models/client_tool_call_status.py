# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ClientToolCallStatus`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ClientToolCallStatus",
]

ClientToolCallStatus: TypeAlias = Literal["in_progress", "completed"] | UnknownStr
"""Status of a client tool call."""
