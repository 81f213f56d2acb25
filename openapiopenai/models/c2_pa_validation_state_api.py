# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `C2PAValidationStateApi`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "C2PAValidationStateApi",
]

C2PAValidationStateApi: TypeAlias = Literal["trusted", "valid", "invalid", "not_present"] | UnknownStr
"""Validation status of a C2PA manifest: trusted, valid, invalid, or not present."""
