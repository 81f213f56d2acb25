"""Type `C2PAValidationStateApi`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "C2PAValidationStateApi",
]

C2PAValidationStateApi: TypeAlias = Literal["trusted", "valid", "invalid", "not_present"] | UnknownStr
"""What a C2PA manifest is worth: whether there is one, whether it is valid, and whether its signer is trusted."""
