# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_developer_message import LiveDecisionDeveloperMessage as DecisionDeveloperMessage
__all__ = ["DecisionDeveloperMessage"]
