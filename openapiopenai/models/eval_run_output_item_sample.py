# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalRunOutputItemSample`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.eval_api_error import EvalApiError
    from openapiopenai.models.eval_run_output_item_sample_input_item import EvalRunOutputItemSampleInputItem
    from openapiopenai.models.eval_run_output_item_sample_output_item import EvalRunOutputItemSampleOutputItem
    from openapiopenai.models.eval_run_output_item_sample_usage import EvalRunOutputItemSampleUsage

__all__ = [
    "EvalRunOutputItemSample",
]


class EvalRunOutputItemSample(BaseModel):
    """Input and output of a model in an evaluation run."""

    input: list[EvalRunOutputItemSampleInputItem]
    """Input messages sent to the model."""
    output: list[EvalRunOutputItemSampleOutputItem]
    """Output messages of the model."""
    finish_reason: str
    """Why the model stopped generating."""
    model: str
    """ID of the model."""
    usage: EvalRunOutputItemSampleUsage
    """Usage statistics."""
    error: EvalApiError | None = FROM_SERVER
    """What went wrong."""
    temperature: float
    """Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both."""
    max_completion_tokens: int
    """Maximum number of completion tokens that were allowed."""
    top_p: float
    """Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%."""
    seed: int
    """Seed that the sample was generated with."""
