"""`EvalGraderLabelModel`: another name of `GraderLabelModel`."""

from openapiopenai.models.grader_label_model import GraderLabelModel as EvalGraderLabelModel

__all__ = ["EvalGraderLabelModel"]
