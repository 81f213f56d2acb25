# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_system_message import LiveDecisionSystemMessage as DecisionStoredSystemMessage
from ..._models import BaseModel as BaseModel
from .decision_input_text import DecisionInputText as DecisionInputText
__all__ = ["DecisionStoredSystemMessage", "BaseModel", "DecisionInputText"]
