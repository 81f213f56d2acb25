# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_question_score_instructions_item import LiveDecisionQuestionScoreInstructionsItemDict as DecisionQuestionInputPart
from .decision_input_json import DecisionInputJSON as DecisionInputJSON
from .decision_question_input_text import DecisionQuestionInputText as DecisionQuestionInputText
from .decision_question_input_image import DecisionQuestionInputImage as DecisionQuestionInputImage
__all__ = ["DecisionQuestionInputPart", "DecisionInputJSON", "DecisionQuestionInputText", "DecisionQuestionInputImage"]
