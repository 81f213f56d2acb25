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
    """`EvalRunOutputItemSample` of the API."""

    input: list[EvalRunOutputItemSampleInputItem]
    output: list[EvalRunOutputItemSampleOutputItem]
    finish_reason: str
    model: str
    usage: EvalRunOutputItemSampleUsage
    """What was used."""
    error: EvalApiError
    temperature: float
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    max_completion_tokens: int
    top_p: float
    """Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %."""
    seed: int
