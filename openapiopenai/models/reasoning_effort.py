# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ReasoningEffort`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ReasoningEffort",
]

ReasoningEffort: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | UnknownStr
"""Reasoning effort of the model. Less effort makes responses faster and takes fewer reasoning tokens. Not every model supports every value."""
