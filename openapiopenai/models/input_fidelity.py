# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `InputFidelity`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "InputFidelity",
]

InputFidelity: TypeAlias = Literal["high", "low"] | UnknownStr
"""How closely the model matches the style and features of input images, facial features above all; `low` by default. Only for `gpt-image-1`, `gpt-image-1.5` and later, not for `gpt-image-1-mini`."""
