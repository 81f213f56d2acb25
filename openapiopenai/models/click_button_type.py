# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ClickButtonType`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ClickButtonType",
]

ClickButtonType: TypeAlias = Literal["left", "right", "wheel", "back", "forward"] | UnknownStr
"""A mouse button."""
