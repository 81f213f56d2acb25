# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tune_reinforcement_method import FineTuneReinforcementMethod as ReinforcementMethod
from openapiopenai.models.validate_grader_response_grader import ValidateGraderResponseGrader as Grader
__all__ = ["ReinforcementMethod", "Grader"]
