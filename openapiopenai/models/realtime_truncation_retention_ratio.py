# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTruncationRetentionRatio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_truncation_retention_ratio_token_limits import (
        RealtimeTruncationRetentionRatioTokenLimits,
        RealtimeTruncationRetentionRatioTokenLimitsDict,
    )

__all__ = [
    "RealtimeTruncationRetentionRatio",
    "RealtimeTruncationRetentionRatioDict",
]


class RealtimeTruncationRetentionRatio(BaseModel):
    """Retains only a fraction of the conversation when it exceeds the input token limit. Dropping more at once makes truncation rarer, so that more of the prompt stays cached."""

    type: Literal["retention_ratio"] = "retention_ratio"
    """Type: always `retention_ratio`."""
    retention_ratio: float
    """Fraction of the tokens after the instructions to retain when the limit is exceeded, from 0.0 to 1.0: with `0.8`, messages are dropped until 80% of the allowed tokens are in use."""
    token_limits: RealtimeTruncationRetentionRatioTokenLimits | None = None
    """Custom token limits; by default, those of the model."""


class RealtimeTruncationRetentionRatioDict(TypedDict, total=False):
    """`RealtimeTruncationRetentionRatio` as a dict, for arguments."""

    type: Required[Literal["retention_ratio"]]
    retention_ratio: Required[float]
    token_limits: RealtimeTruncationRetentionRatioTokenLimitsDict | RealtimeTruncationRetentionRatioTokenLimits
