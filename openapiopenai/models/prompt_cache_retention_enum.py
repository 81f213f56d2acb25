# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `PromptCacheRetentionEnum`."""

from typing import Literal, TypeAlias

__all__ = [
    "PromptCacheRetentionEnum",
]

PromptCacheRetentionEnum: TypeAlias = Literal["in_memory", "24h"] | str
"""How long cached prompts are kept: only in memory, or for up to 24 hours."""
