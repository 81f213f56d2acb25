# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fine_tune_reinforcement_method import FineTuneReinforcementMethodDict as ReinforcementMethodParam
from openapiopenai.models.run_grader_request_grader import RunGraderRequestGraderDict as Grader
__all__ = ["ReinforcementMethodParam", "Grader"]
