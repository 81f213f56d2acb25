# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.decision_input_image import DecisionInputImage as DecisionQuestionInputImage
__all__ = ["DecisionQuestionInputImage"]
