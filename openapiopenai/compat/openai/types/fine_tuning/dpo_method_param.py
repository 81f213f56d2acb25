# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tune_dpo_method import FineTuneDPOMethodDict as DpoMethodParam
from .dpo_hyperparameters_param import DpoHyperparametersParam as DpoHyperparametersParam
__all__ = ["DpoMethodParam", "DpoHyperparametersParam"]
