# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tune_supervised_method import FineTuneSupervisedMethod as SupervisedMethod
__all__ = ["SupervisedMethod"]
