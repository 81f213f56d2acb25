# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_developer_message import LiveDecisionDeveloperMessage as DecisionDeveloperMessage
from ..._models import BaseModel as BaseModel
from .decision_input_text import DecisionInputText as DecisionInputText
__all__ = ["DecisionDeveloperMessage", "BaseModel", "DecisionInputText"]
