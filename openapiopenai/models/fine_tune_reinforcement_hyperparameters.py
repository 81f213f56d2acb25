"""Model `FineTuneReinforcementHyperparameters`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

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
    """How a model is trained by a grader."""

    batch_size: FineTuneReinforcementHyperparametersBatchSize | None = None
    """How many examples the model learns from at a time, or `auto`. More mean fewer but steadier steps."""
    learning_rate_multiplier: FineTuneReinforcementHyperparametersLearningRateMultiplier | None = None
    """By how much the learning rate is multiplied, or `auto`. Less helps against learning by heart."""
    n_epochs: FineTuneReinforcementHyperparametersNEpochs | None = None
    """How often the model goes through the whole training data, or `auto`."""
    reasoning_effort: Literal["default", "low", "medium", "high"] | UnknownStr | None = None
    """How much the model thinks before it answers."""
    compute_multiplier: FineTuneReinforcementHyperparametersComputeMultiplier | None = None
    """By how much the compute that looks for answers is multiplied, or `auto`."""
    eval_interval: FineTuneReinforcementHyperparametersEvalInterval | None = None
    """How many steps there are between two evaluations, or `auto`."""
    eval_samples: FineTuneReinforcementHyperparametersEvalSamples | None = None
    """How many evaluation samples are made at each step, or `auto`."""


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
