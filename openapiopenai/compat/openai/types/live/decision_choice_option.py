# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_choice_option import LiveDecisionChoiceOption as DecisionChoiceOption
from ..._models import BaseModel as BaseModel
__all__ = ["DecisionChoiceOption", "BaseModel"]
