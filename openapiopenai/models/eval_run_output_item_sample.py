"""Model `EvalRunOutputItemSample`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.eval_api_error import EvalApiError
    from openapiopenai.models.eval_run_output_item_sample_input_item import EvalRunOutputItemSampleInputItem
    from openapiopenai.models.eval_run_output_item_sample_output_item import EvalRunOutputItemSampleOutputItem
    from openapiopenai.models.eval_run_output_item_sample_usage import EvalRunOutputItemSampleUsage

__all__ = [
    "EvalRunOutputItemSample",
]


class EvalRunOutputItemSample(BaseModel):
    """What a model was asked in a run, and what it said."""

    input: list[EvalRunOutputItemSampleInputItem]
    """The messages that it was asked with."""
    output: list[EvalRunOutputItemSampleOutputItem]
    """The messages that it wrote."""
    finish_reason: str
    """Why it has stopped."""
    model: str
    """Id of the model."""
    usage: EvalRunOutputItemSampleUsage
    """What was used."""
    error: EvalApiError
    """What went wrong."""
    temperature: float
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    max_completion_tokens: int
    """Most tokens that it was allowed to write."""
    top_p: float
    """Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %."""
    seed: int
    """Seed of the randomness."""
