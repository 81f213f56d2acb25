# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_developer_message import LiveDecisionDeveloperMessageDict as DecisionDeveloperMessageParam
from .decision_input_text_param import DecisionInputTextParam as DecisionInputTextParam
__all__ = ["DecisionDeveloperMessageParam", "DecisionInputTextParam"]
