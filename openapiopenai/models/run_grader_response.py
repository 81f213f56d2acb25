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
    """`RunGraderResponse` of the API."""

    reward: float
    metadata: RunGraderResponseMetadata
    sub_rewards: dict[str, Any]
    model_grader_token_usage_per_model: dict[str, Any]
