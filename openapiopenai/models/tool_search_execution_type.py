# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ToolSearchExecutionType`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ToolSearchExecutionType",
]

ToolSearchExecutionType: TypeAlias = Literal["server", "client"] | UnknownStr
"""Where tool search runs: on the API's `server` or in your code (`client`)."""
