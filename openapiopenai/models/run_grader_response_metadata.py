"""Model `RunGraderResponseMetadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_grader_response_metadata_errors import RunGraderResponseMetadataErrors

__all__ = [
    "RunGraderResponseMetadata",
]


class RunGraderResponseMetadata(BaseModel):
    """`RunGraderResponseMetadata` of the API."""

    name: str
    type: str
    errors: RunGraderResponseMetadataErrors
    execution_time: float
    scores: dict[str, Any]
    token_usage: int | None
    sampled_model_name: str | None
