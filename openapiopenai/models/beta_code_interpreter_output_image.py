# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaCodeInterpreterOutputImage`: another name of `CodeInterpreterOutputImage`."""

from openapiopenai.models.code_interpreter_output_image import (
    CodeInterpreterOutputImage as BetaCodeInterpreterOutputImage,
)

__all__ = ["BetaCodeInterpreterOutputImage"]
