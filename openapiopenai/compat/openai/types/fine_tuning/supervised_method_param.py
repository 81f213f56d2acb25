# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tune_supervised_method import FineTuneSupervisedMethodDict as SupervisedMethodParam
from .supervised_hyperparameters_param import SupervisedHyperparametersParam as SupervisedHyperparametersParam
__all__ = ["SupervisedMethodParam", "SupervisedHyperparametersParam"]
