"""Type `NoiseReductionType`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "NoiseReductionType",
]

NoiseReductionType: TypeAlias = Literal["near_field", "far_field"] | UnknownStr
"""What noise is filtered for: microphones close by, such as headsets (`near_field`), or farther off, such as in laptops and conference rooms (`far_field`)."""
