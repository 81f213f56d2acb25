# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaConfigurationUpdateItemParamReasoning`: another name of `ConfigurationUpdateItemParamReasoning`."""

from openapiopenai.models.configuration_update_item_param_reasoning import (
    ConfigurationUpdateItemParamReasoning as BetaConfigurationUpdateItemParamReasoning,
)

__all__ = ["BetaConfigurationUpdateItemParamReasoning"]
