# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_trigger import LiveDecisionTrigger as DecisionTrigger
from openapiopenai.models.live_decision_trigger_decisions import LiveDecisionTriggerDecisions as Decisions
from openapiopenai.models.live_decision_question import LiveDecisionQuestion as DecisionsQuestion
from .decision_question import Choice as DecisionsQuestionQuestionParamChoice
from .decision_question import Predicate as DecisionsQuestionQuestionParamPredicate
from .decision_question import Score as DecisionsQuestionQuestionParamScore
from .decision_question import ScoreLevel as DecisionsQuestionQuestionParamScoreLevel
from .decision_choice_option import DecisionChoiceOption as DecisionsQuestionQuestionParamChoiceChoice
from ..._models import BaseModel as BaseModel
from .decision_question import DecisionQuestion as DecisionQuestion
__all__ = ["DecisionTrigger", "Decisions", "DecisionsQuestion", "DecisionsQuestionQuestionParamChoice", "DecisionsQuestionQuestionParamPredicate", "DecisionsQuestionQuestionParamScore", "DecisionsQuestionQuestionParamScoreLevel", "DecisionsQuestionQuestionParamChoiceChoice", "BaseModel", "DecisionQuestion"]
