# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.decision_input_image import DecisionInputImageDict as DecisionQuestionInputImage
__all__ = ["DecisionQuestionInputImage"]
