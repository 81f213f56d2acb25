# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tune_reinforcement_hyperparameters import FineTuneReinforcementHyperparameters as ReinforcementHyperparameters
__all__ = ["ReinforcementHyperparameters"]
