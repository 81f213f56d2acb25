# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunGraderResponseMetadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.run_grader_response_metadata_errors import RunGraderResponseMetadataErrors

__all__ = [
    "RunGraderResponseMetadata",
]


class RunGraderResponseMetadata(BaseModel):
    """Details of how a score was computed: grader, errors, duration and token usage."""

    name: str
    """Name of the grader."""
    type: str
    """Kind of grader."""
    errors: RunGraderResponseMetadataErrors
    """Kinds of errors, and whether each occurred."""
    execution_time: float
    """How long the grader ran."""
    scores: dict[str, Any]
    """The individual scores."""
    token_usage: int | None = FROM_SERVER
    """Number of tokens that the grader used."""
    sampled_model_name: str | None = FROM_SERVER
    """Name of the model that was sampled from."""
