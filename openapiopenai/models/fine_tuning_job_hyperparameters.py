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
    """`FineTuningJobHyperparameters` of the API."""

    batch_size: FineTuningJobHyperparametersBatchSize | None = None
    learning_rate_multiplier: FineTuningJobHyperparametersLearningRateMultiplier | None = None
    n_epochs: FineTuningJobHyperparametersNEpochs | None = None
