# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.decision_input_json import DecisionInputJSONDict as DecisionInputJSON
__all__ = ["DecisionInputJSON"]
