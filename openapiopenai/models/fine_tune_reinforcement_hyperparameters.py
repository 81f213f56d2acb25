# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FineTuneReinforcementHyperparameters`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.fine_tune_reinforcement_hyperparameters_batch_size import (
        FineTuneReinforcementHyperparametersBatchSize,
        FineTuneReinforcementHyperparametersBatchSizeDict,
    )
    from openapiopenai.models.fine_tune_reinforcement_hyperparameters_compute_multiplier import (
        FineTuneReinforcementHyperparametersComputeMultiplier,
        FineTuneReinforcementHyperparametersComputeMultiplierDict,
    )
    from openapiopenai.models.fine_tune_reinforcement_hyperparameters_eval_interval import (
        FineTuneReinforcementHyperparametersEvalInterval,
        FineTuneReinforcementHyperparametersEvalIntervalDict,
    )
    from openapiopenai.models.fine_tune_reinforcement_hyperparameters_eval_samples import (
        FineTuneReinforcementHyperparametersEvalSamples,
        FineTuneReinforcementHyperparametersEvalSamplesDict,
    )
    from openapiopenai.models.fine_tune_reinforcement_hyperparameters_learning_rate_multiplier import (
        FineTuneReinforcementHyperparametersLearningRateMultiplier,
        FineTuneReinforcementHyperparametersLearningRateMultiplierDict,
    )
    from openapiopenai.models.fine_tune_reinforcement_hyperparameters_n_epochs import (
        FineTuneReinforcementHyperparametersNEpochs,
        FineTuneReinforcementHyperparametersNEpochsDict,
    )

__all__ = [
    "FineTuneReinforcementHyperparameters",
    "FineTuneReinforcementHyperparametersDict",
]


class FineTuneReinforcementHyperparameters(BaseModel):
    """Hyperparameters of a reinforcement fine-tuning job."""

    batch_size: FineTuneReinforcementHyperparametersBatchSize | None = None
    """Number of examples in a batch, or `auto`. With larger batches, parameters are updated less often, but with lower variance."""
    learning_rate_multiplier: FineTuneReinforcementHyperparametersLearningRateMultiplier | None = None
    """Factor that scales the learning rate, or `auto`. A smaller learning rate can help avoid overfitting."""
    n_epochs: FineTuneReinforcementHyperparametersNEpochs | None = None
    """Number of epochs, that is, full passes through the training data, or `auto`."""
    reasoning_effort: Literal["default", "low", "medium", "high"] | UnknownStr | None = None
    """Reasoning effort: how much the model thinks before it answers."""
    compute_multiplier: FineTuneReinforcementHyperparametersComputeMultiplier | None = None
    """Multiplier for the compute that explores the search space in training, or `auto`."""
    eval_interval: FineTuneReinforcementHyperparametersEvalInterval | None = None
    """Number of training steps between two evaluation runs, or `auto`."""
    eval_samples: FineTuneReinforcementHyperparametersEvalSamples | None = None
    """Number of evaluation samples generated per training step, or `auto`."""


class FineTuneReinforcementHyperparametersDict(TypedDict, total=False):
    """`FineTuneReinforcementHyperparameters` as a dict, for arguments."""

    batch_size: FineTuneReinforcementHyperparametersBatchSizeDict | FineTuneReinforcementHyperparametersBatchSize
    learning_rate_multiplier: (
        FineTuneReinforcementHyperparametersLearningRateMultiplierDict
        | FineTuneReinforcementHyperparametersLearningRateMultiplier
    )
    n_epochs: FineTuneReinforcementHyperparametersNEpochsDict | FineTuneReinforcementHyperparametersNEpochs
    reasoning_effort: Literal["default", "low", "medium", "high"] | str
    compute_multiplier: (
        FineTuneReinforcementHyperparametersComputeMultiplierDict
        | FineTuneReinforcementHyperparametersComputeMultiplier
    )
    eval_interval: (
        FineTuneReinforcementHyperparametersEvalIntervalDict | FineTuneReinforcementHyperparametersEvalInterval
    )
    eval_samples: FineTuneReinforcementHyperparametersEvalSamplesDict | FineTuneReinforcementHyperparametersEvalSamples
