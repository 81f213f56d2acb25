# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`EvalGraderLabelModel`: another name of `GraderLabelModel`."""

from openapiopenai.models.grader_label_model import GraderLabelModel as EvalGraderLabelModel

__all__ = ["EvalGraderLabelModel"]
