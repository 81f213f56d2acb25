# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunGraderResponseMetadataErrors`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

__all__ = [
    "RunGraderResponseMetadataErrors",
]


class RunGraderResponseMetadataErrors(BaseModel):
    """Which kinds of errors occurred in a grader."""

    formula_parse_error: bool
    """Whether the formula could not be parsed."""
    sample_parse_error: bool
    """Whether the sample could not be parsed."""
    truncated_observation_error: bool
    """Whether an observation was truncated."""
    unresponsive_reward_error: bool
    """Whether no score was returned."""
    invalid_variable_error: bool
    """Whether a variable is invalid."""
    other_error: bool
    """Whether some other error occurred."""
    python_grader_server_error: bool
    """Whether the server that runs the Python grader had an error."""
    python_grader_server_error_type: str | None = FROM_SERVER
    """Kind of error of the server that runs the Python grader."""
    python_grader_runtime_error: bool
    """Whether the Python grader failed at run time."""
    python_grader_runtime_error_details: str | None = FROM_SERVER
    """Details of the runtime error of the Python grader."""
    model_grader_server_error: bool
    """Whether the server of the grader's model had an error."""
    model_grader_refusal_error: bool
    """Whether the grader's model refused to answer."""
    model_grader_parse_error: bool
    """Whether the output of the grader's model could not be parsed."""
    model_grader_server_error_details: str | None = FROM_SERVER
    """Details of the error of the model server."""
