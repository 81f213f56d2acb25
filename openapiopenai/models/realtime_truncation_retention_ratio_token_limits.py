"""Model `RealtimeTruncationRetentionRatioTokenLimits`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTruncationRetentionRatioTokenLimits",
    "RealtimeTruncationRetentionRatioTokenLimitsDict",
]


class RealtimeTruncationRetentionRatioTokenLimits(BaseModel):
    """Limits of tokens other than the model's own."""

    post_instructions: int | None = None
    """Most tokens of the conversation after the instructions and tools; beyond, messages are dropped. At most the model's context window less the most tokens of an answer."""


class RealtimeTruncationRetentionRatioTokenLimitsDict(TypedDict, total=False):
    """`RealtimeTruncationRetentionRatioTokenLimits` as a dict, for arguments."""

    post_instructions: int
