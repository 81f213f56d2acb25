# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_developer_message import LiveDecisionDeveloperMessageDict as DecisionDeveloperMessageParam
__all__ = ["DecisionDeveloperMessageParam"]
