# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tune_dpo_hyperparameters import FineTuneDPOHyperparameters as DpoHyperparameters
__all__ = ["DpoHyperparameters"]
