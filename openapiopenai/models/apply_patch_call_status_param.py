# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ApplyPatchCallStatusParam`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ApplyPatchCallStatusParam",
]

ApplyPatchCallStatusParam: TypeAlias = Literal["in_progress", "completed"] | UnknownStr
"""Status of an `apply_patch` tool call."""
