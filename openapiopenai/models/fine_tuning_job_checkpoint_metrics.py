"""Model `FineTuningJobCheckpointMetrics`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "FineTuningJobCheckpointMetrics",
]


class FineTuningJobCheckpointMetrics(BaseModel):
    """How well a model did at a step of its training."""

    step: float | None = None
    """The step."""
    train_loss: float | None = None
    """Loss on the training data."""
    train_mean_token_accuracy: float | None = None
    """Share of tokens that were right, on the training data."""
    valid_loss: float | None = None
    """Loss on the validation data."""
    valid_mean_token_accuracy: float | None = None
    """Share of tokens that were right, on the validation data."""
    full_valid_loss: float | None = None
    """Loss on all of the validation data."""
    full_valid_mean_token_accuracy: float | None = None
    """Share of tokens that were right, on all of the validation data."""
