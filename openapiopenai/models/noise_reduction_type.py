# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `NoiseReductionType`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "NoiseReductionType",
]

NoiseReductionType: TypeAlias = Literal["near_field", "far_field"] | UnknownStr
"""Type of noise reduction: `near_field` for close microphones such as headsets, `far_field` for distant ones such as in laptops and conference rooms."""
