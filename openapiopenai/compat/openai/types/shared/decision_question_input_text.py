# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.decision_input_text import DecisionInputText as DecisionQuestionInputText
from ..._models import BaseModel as BaseModel
__all__ = ["DecisionQuestionInputText", "BaseModel"]
