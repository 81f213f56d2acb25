# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tune_dpo_method import FineTuneDPOMethod as DpoMethod
from ..._models import BaseModel as BaseModel
from .dpo_hyperparameters import DpoHyperparameters as DpoHyperparameters
__all__ = ["DpoMethod", "BaseModel", "DpoHyperparameters"]
