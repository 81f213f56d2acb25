# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `CallableToolAllowedCaller`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "CallableToolAllowedCaller",
]

CallableToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | UnknownStr
"""What may call a tool: the model itself (`direct`) or code that the model writes (`programmatic`)."""
