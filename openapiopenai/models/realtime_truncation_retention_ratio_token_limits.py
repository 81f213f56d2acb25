# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTruncationRetentionRatioTokenLimits`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeTruncationRetentionRatioTokenLimits",
    "RealtimeTruncationRetentionRatioTokenLimitsDict",
]


class RealtimeTruncationRetentionRatioTokenLimits(BaseModel):
    """Custom token limits for truncation; by default, those of the model apply."""

    post_instructions: int | None = None
    """Maximum number of tokens in the conversation after the instructions, which include tool definitions; beyond it, messages are dropped. At most the model's context window minus its maximum output tokens."""


class RealtimeTruncationRetentionRatioTokenLimitsDict(TypedDict, total=False):
    """`RealtimeTruncationRetentionRatioTokenLimits` as a dict, for arguments."""

    post_instructions: int
