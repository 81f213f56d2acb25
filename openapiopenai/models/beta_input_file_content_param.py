# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaInputFileContentParam`: another name of `InputFileContentParam`."""

from openapiopenai.models.input_file_content_param import InputFileContentParam as BetaInputFileContentParam

__all__ = ["BetaInputFileContentParam"]
