# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaInputImageContentParamAutoParam`: another name of `InputImageContentParamAutoParam`."""

from openapiopenai.models.input_image_content_param_auto_param import (
    InputImageContentParamAutoParam as BetaInputImageContentParamAutoParam,
)

__all__ = ["BetaInputImageContentParamAutoParam"]
