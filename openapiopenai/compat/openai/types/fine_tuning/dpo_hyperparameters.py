# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tune_dpo_hyperparameters import FineTuneDPOHyperparameters as DpoHyperparameters
from ..._models import BaseModel as BaseModel
__all__ = ["DpoHyperparameters", "BaseModel"]
