# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FineTuningJobHyperparameters`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

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
    """Hyperparameters of a fine-tuning job; only returned for `supervised` jobs."""

    batch_size: FineTuningJobHyperparametersBatchSize | None = None
    """Number of examples in a batch, or `auto`. With larger batches, parameters are updated less often, but with lower variance."""
    learning_rate_multiplier: FineTuningJobHyperparametersLearningRateMultiplier | None = None
    """Factor above 0 that scales the learning rate, or `auto`. A smaller learning rate can help avoid overfitting."""
    n_epochs: FineTuningJobHyperparametersNEpochs | None = None
    """Number of epochs, that is, full passes through the training data, or `auto`."""
