# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_system_message import LiveDecisionSystemMessage as DecisionSystemMessage
__all__ = ["DecisionSystemMessage"]
