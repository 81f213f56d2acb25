# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tune_supervised_hyperparameters import FineTuneSupervisedHyperparameters as SupervisedHyperparameters
from ..._models import BaseModel as BaseModel
__all__ = ["SupervisedHyperparameters", "BaseModel"]
