# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ApplyPatchCallOutputStatus`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ApplyPatchCallOutputStatus",
]

ApplyPatchCallOutputStatus: TypeAlias = Literal["completed", "failed"] | UnknownStr
"""Outcome of an `apply_patch` tool call."""
