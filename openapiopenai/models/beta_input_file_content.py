# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaInputFileContent`: another name of `InputFileContent`."""

from openapiopenai.models.input_file_content import InputFileContent as BetaInputFileContent

__all__ = ["BetaInputFileContent"]
