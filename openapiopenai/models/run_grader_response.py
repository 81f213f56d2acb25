# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunGraderResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_grader_response_metadata import RunGraderResponseMetadata

__all__ = [
    "RunGraderResponse",
]


class RunGraderResponse(BaseModel):
    """Result of running a grader.

    Known as `GraderRunResponse`."""

    reward: float
    """Reward that the grader gave."""
    metadata: RunGraderResponseMetadata
    """Details of how the score was computed."""
    sub_rewards: dict[str, Any]
    """Partial scores that the score is made of."""
    model_grader_token_usage_per_model: dict[str, Any]
    """Number of tokens that each model used, by model."""
