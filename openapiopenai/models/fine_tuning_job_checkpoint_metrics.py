# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FineTuningJobCheckpointMetrics`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "FineTuningJobCheckpointMetrics",
]


class FineTuningJobCheckpointMetrics(BaseModel):
    """Metrics of a training step of a fine-tuning job."""

    step: float | None = None
    """The step."""
    train_loss: float | None = None
    """Loss on the training data."""
    train_mean_token_accuracy: float | None = None
    """Mean token accuracy on the training data."""
    valid_loss: float | None = None
    """Loss on the validation data."""
    valid_mean_token_accuracy: float | None = None
    """Mean token accuracy on the validation data."""
    full_valid_loss: float | None = None
    """Loss on the full validation data."""
    full_valid_mean_token_accuracy: float | None = None
    """Mean token accuracy on the full validation data."""
