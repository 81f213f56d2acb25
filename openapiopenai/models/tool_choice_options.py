# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ToolChoiceOptions`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ToolChoiceOptions",
]

ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"] | UnknownStr
"""Whether the model calls tools: never (`none`), as it chooses (`auto`), or at least one (`required`)."""
