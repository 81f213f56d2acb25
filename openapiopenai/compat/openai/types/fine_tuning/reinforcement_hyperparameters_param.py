# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tune_reinforcement_hyperparameters import FineTuneReinforcementHyperparametersDict as ReinforcementHyperparametersParam
__all__ = ["ReinforcementHyperparametersParam"]
