# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_question_score_instructions_item import LiveDecisionQuestionScoreInstructionsItemDict as DecisionQuestionInputPart
__all__ = ["DecisionQuestionInputPart"]
