# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_system_message import LiveDecisionSystemMessageDict as DecisionSystemMessageParam
from .decision_input_text_param import DecisionInputTextParam as DecisionInputTextParam
__all__ = ["DecisionSystemMessageParam", "DecisionInputTextParam"]
