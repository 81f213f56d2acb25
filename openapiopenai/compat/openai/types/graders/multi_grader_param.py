# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.grader_multi import GraderMultiDict as MultiGraderParam
from openapiopenai.models.grader_multi_graders import GraderMultiGradersDict as Graders
__all__ = ["MultiGraderParam", "Graders"]
