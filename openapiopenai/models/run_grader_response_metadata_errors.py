"""Model `RunGraderResponseMetadataErrors`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunGraderResponseMetadataErrors",
]


class RunGraderResponseMetadataErrors(BaseModel):
    """What went wrong in a grader."""

    formula_parse_error: bool
    """Whether the formula could not be read."""
    sample_parse_error: bool
    """Whether the sample could not be read."""
    truncated_observation_error: bool
    """Whether an observation was cut off."""
    unresponsive_reward_error: bool
    """Whether no score came."""
    invalid_variable_error: bool
    """Whether a variable is not valid."""
    other_error: bool
    """Whether something else went wrong."""
    python_grader_server_error: bool
    """Whether the server that runs Python had an error."""
    python_grader_server_error_type: str | None
    """Kind of that server's error."""
    python_grader_runtime_error: bool
    """Whether the Python program has failed."""
    python_grader_runtime_error_details: str | None
    """How the Python program has failed."""
    model_grader_server_error: bool
    """Whether the model's server had an error."""
    model_grader_refusal_error: bool
    """Whether the model has refused."""
    model_grader_parse_error: bool
    """Whether the model's answer could not be read."""
    model_grader_server_error_details: str | None
    """What error the model's server had."""
