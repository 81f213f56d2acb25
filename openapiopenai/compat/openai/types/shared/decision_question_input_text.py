# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.decision_input_text import DecisionInputText as DecisionQuestionInputText
__all__ = ["DecisionQuestionInputText"]
