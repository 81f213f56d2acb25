# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `Verbosity`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "Verbosity",
]

Verbosity: TypeAlias = Literal["low", "medium", "high"] | UnknownStr
"""Verbosity of the response: `low` is concise, `high` is detailed; `medium` by default."""
