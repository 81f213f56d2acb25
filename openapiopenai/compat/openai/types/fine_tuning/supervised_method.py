# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tune_supervised_method import FineTuneSupervisedMethod as SupervisedMethod
from ..._models import BaseModel as BaseModel
from .supervised_hyperparameters import SupervisedHyperparameters as SupervisedHyperparameters
__all__ = ["SupervisedMethod", "BaseModel", "SupervisedHyperparameters"]
