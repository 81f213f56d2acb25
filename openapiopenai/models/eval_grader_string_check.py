"""`EvalGraderStringCheck`: another name of `GraderStringCheck`."""

from openapiopenai.models.grader_string_check import GraderStringCheck as EvalGraderStringCheck

__all__ = ["EvalGraderStringCheck"]
