# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.grader_multi import GraderMulti as MultiGrader
from openapiopenai.models.grader_multi_graders import GraderMultiGraders as Graders
__all__ = ["MultiGrader", "Graders"]
