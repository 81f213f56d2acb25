# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.decision_input_image import DecisionInputImage as DecisionQuestionInputImage
from ..._models import BaseModel as BaseModel
__all__ = ["DecisionQuestionInputImage", "BaseModel"]
