# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tune_dpo_hyperparameters import FineTuneDPOHyperparametersDict as DpoHyperparametersParam
__all__ = ["DpoHyperparametersParam"]
