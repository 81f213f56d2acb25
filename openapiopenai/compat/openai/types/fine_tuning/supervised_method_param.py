# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tune_supervised_method import FineTuneSupervisedMethodDict as SupervisedMethodParam
__all__ = ["SupervisedMethodParam"]
