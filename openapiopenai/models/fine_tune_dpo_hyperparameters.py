# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FineTuneDPOHyperparameters`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.fine_tune_dpo_hyperparameters_batch_size import (
        FineTuneDPOHyperparametersBatchSize,
        FineTuneDPOHyperparametersBatchSizeDict,
    )
    from openapiopenai.models.fine_tune_dpo_hyperparameters_beta import (
        FineTuneDPOHyperparametersBeta,
        FineTuneDPOHyperparametersBetaDict,
    )
    from openapiopenai.models.fine_tune_dpo_hyperparameters_learning_rate_multiplier import (
        FineTuneDPOHyperparametersLearningRateMultiplier,
        FineTuneDPOHyperparametersLearningRateMultiplierDict,
    )
    from openapiopenai.models.fine_tune_dpo_hyperparameters_n_epochs import (
        FineTuneDPOHyperparametersNEpochs,
        FineTuneDPOHyperparametersNEpochsDict,
    )

__all__ = [
    "FineTuneDPOHyperparameters",
    "FineTuneDPOHyperparametersDict",
]


class FineTuneDPOHyperparameters(BaseModel):
    """Hyperparameters of a DPO fine-tuning job."""

    beta: FineTuneDPOHyperparametersBeta | None = None
    """Beta of the DPO method, or `auto`: a higher value gives more weight to the penalty between policy and reference model."""
    batch_size: FineTuneDPOHyperparametersBatchSize | None = None
    """Number of examples in a batch, or `auto`. With larger batches, parameters are updated less often, but with lower variance."""
    learning_rate_multiplier: FineTuneDPOHyperparametersLearningRateMultiplier | None = None
    """Factor that scales the learning rate, or `auto`. A smaller learning rate can help avoid overfitting."""
    n_epochs: FineTuneDPOHyperparametersNEpochs | None = None
    """Number of epochs, that is, full passes through the training data, or `auto`."""


class FineTuneDPOHyperparametersDict(TypedDict, total=False):
    """`FineTuneDPOHyperparameters` as a dict, for arguments."""

    beta: FineTuneDPOHyperparametersBetaDict | FineTuneDPOHyperparametersBeta
    batch_size: FineTuneDPOHyperparametersBatchSizeDict | FineTuneDPOHyperparametersBatchSize
    learning_rate_multiplier: (
        FineTuneDPOHyperparametersLearningRateMultiplierDict | FineTuneDPOHyperparametersLearningRateMultiplier
    )
    n_epochs: FineTuneDPOHyperparametersNEpochsDict | FineTuneDPOHyperparametersNEpochs
