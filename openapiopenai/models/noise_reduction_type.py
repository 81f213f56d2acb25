"""Type `NoiseReductionType`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "NoiseReductionType",
]

NoiseReductionType: TypeAlias = Literal["near_field", "far_field"] | UnknownStr
