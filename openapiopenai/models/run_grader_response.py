"""Model `RunGraderResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_grader_response_metadata import RunGraderResponseMetadata

__all__ = [
    "RunGraderResponse",
]


class RunGraderResponse(BaseModel):
    """What a grader has found."""

    reward: float
    """The score."""
    metadata: RunGraderResponseMetadata
    """How it was worked out."""
    sub_rewards: dict[str, Any]
    """Scores that the score is made of."""
    model_grader_token_usage_per_model: dict[str, Any]
    """Tokens that each model took, by model."""
