# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decisions_delegation_config import LiveDecisionsDelegationConfig as DecisionsDelegationUpdateConfig
from openapiopenai.models.live_decision_question import LiveDecisionQuestion as Question
from .decision_question import Choice as QuestionQuestionParamChoice
from .decision_question import Predicate as QuestionQuestionParamPredicate
from .decision_question import Score as QuestionQuestionParamScore
from .decision_question import ScoreLevel as QuestionQuestionParamScoreLevel
from .decision_choice_option import DecisionChoiceOption as QuestionQuestionParamChoiceChoice
from ..._models import BaseModel as BaseModel
from .decision_question import DecisionQuestion as DecisionQuestion
__all__ = ["DecisionsDelegationUpdateConfig", "Question", "QuestionQuestionParamChoice", "QuestionQuestionParamPredicate", "QuestionQuestionParamScore", "QuestionQuestionParamScoreLevel", "QuestionQuestionParamChoiceChoice", "BaseModel", "DecisionQuestion"]
