# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`EvalGraderStringCheck`: another name of `GraderStringCheck`."""

from openapiopenai.models.grader_string_check import GraderStringCheck as EvalGraderStringCheck

__all__ = ["EvalGraderStringCheck"]
