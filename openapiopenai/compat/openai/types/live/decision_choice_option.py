# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_choice_option import LiveDecisionChoiceOption as DecisionChoiceOption
__all__ = ["DecisionChoiceOption"]
