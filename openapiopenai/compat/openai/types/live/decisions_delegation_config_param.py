# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decisions_delegation_config import LiveDecisionsDelegationConfigDict as DecisionsDelegationConfigParam
from openapiopenai.models.live_decision_question import LiveDecisionQuestionDict as Question
from .decision_question_param import Choice as QuestionQuestionParamChoice
from .decision_question_param import Predicate as QuestionQuestionParamPredicate
from .decision_question_param import Score as QuestionQuestionParamScore
from .decision_question_param import ScoreLevel as QuestionQuestionParamScoreLevel
from .decision_choice_option_param import DecisionChoiceOptionParam as QuestionQuestionParamChoiceChoice
from .decision_question_param import DecisionQuestionParam as DecisionQuestionParam
__all__ = ["DecisionsDelegationConfigParam", "Question", "QuestionQuestionParamChoice", "QuestionQuestionParamPredicate", "QuestionQuestionParamScore", "QuestionQuestionParamScoreLevel", "QuestionQuestionParamChoiceChoice", "DecisionQuestionParam"]
