"""Model `FineTuningJobCheckpointMetrics`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "FineTuningJobCheckpointMetrics",
]


class FineTuningJobCheckpointMetrics(BaseModel):
    """`FineTuningJobCheckpointMetrics` of the API."""

    step: float | None = None
    train_loss: float | None = None
    train_mean_token_accuracy: float | None = None
    valid_loss: float | None = None
    valid_mean_token_accuracy: float | None = None
    full_valid_loss: float | None = None
    full_valid_mean_token_accuracy: float | None = None
