# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaInputImageContent`: another name of `InputImageContent`."""

from openapiopenai.models.input_image_content import InputImageContent as BetaInputImageContent

__all__ = ["BetaInputImageContent"]
