# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tune_reinforcement_hyperparameters import FineTuneReinforcementHyperparameters as ReinforcementHyperparameters
from ..._models import BaseModel as BaseModel
__all__ = ["ReinforcementHyperparameters", "BaseModel"]
