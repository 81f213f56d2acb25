"""Model `FineTuningJobHyperparameters`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.fine_tuning_job_hyperparameters_batch_size import FineTuningJobHyperparametersBatchSize
    from openapiopenai.models.fine_tuning_job_hyperparameters_learning_rate_multiplier import (
        FineTuningJobHyperparametersLearningRateMultiplier,
    )
    from openapiopenai.models.fine_tuning_job_hyperparameters_n_epochs import FineTuningJobHyperparametersNEpochs

__all__ = [
    "FineTuningJobHyperparameters",
]


class FineTuningJobHyperparameters(BaseModel):
    """How the model is trained; only of jobs with examples."""

    batch_size: FineTuningJobHyperparametersBatchSize | None = None
    """How many examples the model learns from at a time, or `auto`. More mean fewer but steadier steps."""
    learning_rate_multiplier: FineTuningJobHyperparametersLearningRateMultiplier | None = None
    """By how much the learning rate is multiplied, or `auto`. Less helps against learning by heart."""
    n_epochs: FineTuningJobHyperparametersNEpochs | None = None
    """How often the model goes through the whole training data, or `auto`."""
