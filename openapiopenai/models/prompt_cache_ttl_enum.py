# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `PromptCacheTTLEnum`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "PromptCacheTTLEnum",
]

PromptCacheTTLEnum: TypeAlias = Literal["30m", "12h"] | UnknownStr
"""Minimum lifetime of cached prompts: 30 minutes or 12 hours."""
