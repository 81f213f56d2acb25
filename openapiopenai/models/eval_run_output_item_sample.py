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
    error: EvalApiError
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int
