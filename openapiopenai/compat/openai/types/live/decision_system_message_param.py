# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_system_message import LiveDecisionSystemMessageDict as DecisionSystemMessageParam
__all__ = ["DecisionSystemMessageParam"]
